package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** Whether a digitised paper was used again (được tái sử dụng). */
public enum DocumentReuse implements CodeTable {
  /** Not reused. */
  NOT_REUSED("0", "Không"),
  /** Reused. */
  REUSED("1", "Tái sử dụng"),
  /** Reused by way of a result that stands in for it. */
  REPLACED_BY_RESULT("2", "Tái sử dụng bằng kết quả thay thế");

  private final String code;
  private final String label;

  DocumentReuse(String code, String label) {
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
