package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** Kind of dossier owner (loại đối tượng). Codes 3 and 4 are likely, not certain. */
public enum OwnerKind implements CodeTable {
  /** A person. */
  CITIZEN("1", "Công dân"),
  /** An enterprise. */
  ENTERPRISE("2", "Doanh nghiệp"),
  /** A state agency. */
  STATE_AGENCY("3", "Cơ quan nhà nước"),
  /** Another organisation. */
  ORGANISATION("4", "Tổ chức khác");

  private final String code;
  private final String label;

  OwnerKind(String code, String label) {
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
