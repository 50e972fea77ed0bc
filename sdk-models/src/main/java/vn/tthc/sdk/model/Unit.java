package vn.tthc.sdk.model;

import org.jspecify.annotations.Nullable;

/**
 * An agency or one of its units (cơ quan, đơn vị). Immutable.
 *
 * @param code agency code of Decision 20/2020/QĐ-TTg such as {@code H29.22}, or the older {@code
 *     000.00.22.H29}; null when unknown
 * @param name name in Vietnamese; null when unknown
 */
public record Unit(@Nullable String code, @Nullable String name) {

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.name = name;
    return b;
  }

  /** A unit known by its code and name; either may be null. */
  public static Unit of(@Nullable String code, @Nullable String name) {
    return new Unit(code, name);
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;

    private Builder() {}

    /**
     * Agency code of Decision 20/2020/QĐ-TTg such as {@code H29.22}, or the older {@code
     * 000.00.22.H29}; null when unknown.
     */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name in Vietnamese; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Builds the record. */
    public Unit build() {
      return new Unit(code, name);
    }
  }
}
