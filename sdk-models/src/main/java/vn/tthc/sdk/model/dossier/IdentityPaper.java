package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.Coded;

/**
 * A number that identifies the dossier owner (định danh chủ hồ sơ). Immutable.
 *
 * @param kind which number it is; null when unknown
 * @param number the number, ASCII digits only; personal data
 */
public record IdentityPaper(Coded<IdentityPaperKind> kind, String number) {

  /** The twelve-digit personal number (số định danh cá nhân). */
  public static IdentityPaper personalNumber(String number) {
    return new IdentityPaper(Coded.of(IdentityPaperKind.PERSONAL_NUMBER), number);
  }

  /** The nine-digit old identity card number (số chứng minh nhân dân). */
  public static IdentityPaper oldIdentityCard(String number) {
    return new IdentityPaper(Coded.of(IdentityPaperKind.OLD_IDENTITY_CARD), number);
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "IdentityPaper[kind=" + kind + ", personal data left out]";
  }
}
