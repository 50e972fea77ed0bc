package vn.tthc.sdk.model.identity;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * The account of a person or an organisation at the portal. Immutable; its {@code toString} shows
 * none of it.
 *
 * @param technicalId technical id (TechID); null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record PortalAccount(@PersonalData @Nullable String technicalId, Extras extras) {

  /** No extras stand for null. */
  public PortalAccount {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.technicalId = technicalId;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "PortalAccount[personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String technicalId;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Technical id (TechID); null when unknown. */
    public Builder technicalId(@Nullable String value) {
      this.technicalId = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public PortalAccount build() {
      return new PortalAccount(technicalId, extras);
    }
  }
}
