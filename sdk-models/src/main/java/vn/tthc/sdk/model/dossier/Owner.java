package vn.tthc.sdk.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.internal.Lists;

/**
 * The dossier owner (chủ hồ sơ, Art. 10.1.e): the person or organisation that the procedure is
 * carried out for. Immutable; its {@code toString} leaves personal data out.
 *
 * @param kind kind of owner (loại đối tượng); null when unknown
 * @param name full name of the person or organisation; null when unknown
 * @param paperNumber number of the paper the owner is known by: 9 or 12 digits, a tax code, or a
 *     passport number; null when unknown
 * @param papers identity numbers of a person, kind by kind; empty when unknown
 * @param accountId the owner's account on the portal (TechID); null when there is none
 * @param phone telephone number; null when unknown
 * @param email e-mail address; null when unknown
 * @param fax fax number; null when unknown
 */
public record Owner(
    @Nullable Coded<OwnerKind> kind,
    @PersonalData @Nullable String name,
    @PersonalData @Nullable String paperNumber,
    @PersonalData List<IdentityPaper> papers,
    @PersonalData @Nullable String accountId,
    @PersonalData @Nullable String phone,
    @PersonalData @Nullable String email,
    @PersonalData @Nullable String fax) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public Owner {
    papers = Lists.copy("papers", papers);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.kind = kind;
    b.name = name;
    b.paperNumber = paperNumber;
    b.papers = papers;
    b.accountId = accountId;
    b.phone = phone;
    b.email = email;
    b.fax = fax;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Owner[kind=" + kind + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable Coded<OwnerKind> kind;
    private @Nullable String name;
    private @Nullable String paperNumber;
    private List<IdentityPaper> papers = List.of();
    private @Nullable String accountId;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String fax;

    private Builder() {}

    /** Kind of owner (loại đối tượng); null when unknown. */
    public Builder kind(@Nullable Coded<OwnerKind> value) {
      this.kind = value;
      return this;
    }

    /** As {@link #kind(Coded)}, with a constant of the table. */
    public Builder kind(@Nullable OwnerKind value) {
      return kind(Coded.of(value));
    }

    /** Full name of the person or organisation; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /**
     * Number of the paper the owner is known by: 9 or 12 digits, a tax code, or a passport number;
     * null when unknown.
     */
    public Builder paperNumber(@Nullable String value) {
      this.paperNumber = value;
      return this;
    }

    /** Identity numbers of a person, kind by kind; empty when unknown. */
    public Builder papers(@Nullable List<IdentityPaper> value) {
      this.papers = Lists.orEmpty(value);
      return this;
    }

    /** The owner's account on the portal (TechID); null when there is none. */
    public Builder accountId(@Nullable String value) {
      this.accountId = value;
      return this;
    }

    /** Telephone number; null when unknown. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** E-mail address; null when unknown. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Fax number; null when unknown. */
    public Builder fax(@Nullable String value) {
      this.fax = value;
      return this;
    }

    /**
     * Builds the record.
     *
     * @throws NullPointerException when a list holds a null; the message names its place
     */
    public Owner build() {
      return new Owner(kind, name, paperNumber, papers, accountId, phone, email, fax);
    }
  }
}
