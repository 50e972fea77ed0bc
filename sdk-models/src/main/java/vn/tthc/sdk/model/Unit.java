package vn.tthc.sdk.model;

/**
 * An agency or one of its units (cơ quan, đơn vị). Immutable.
 *
 * @param code agency code of Decision 20/2020/QĐ-TTg such as {@code H29.22}, or the older {@code
 *     000.00.22.H29}; null when unknown
 * @param name name in Vietnamese; null when unknown
 */
public record Unit(String code, String name) {

  /** A unit known by its code and name; either may be null. */
  public static Unit of(String code, String name) {
    return new Unit(code, name);
  }
}
