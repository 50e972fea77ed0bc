package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** Kind of identity number (loại định danh). */
public enum IdentityPaperKind implements CodeTable {
  /** Twelve digits. */
  PERSONAL_NUMBER("1", "Số định danh cá nhân"),
  /** Nine digits. */
  OLD_IDENTITY_CARD("2", "Chứng minh nhân dân");

  private final String code;
  private final String label;

  IdentityPaperKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
