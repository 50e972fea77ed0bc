package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** Moment at which a fee is collected (hình thức thu). Likely, not certain. */
public enum FeeCollection implements CodeTable {
  /** When the dossier is received. */
  AT_RECEPTION("1", "Thu khi tiếp nhận"),
  /** When it is supplemented. */
  AT_SUPPLEMENT("2", "Thu khi bổ sung"),
  /** When the result is returned. */
  AT_RETURN("4", "Thu khi trả kết quả");

  private final String code;
  private final String label;

  FeeCollection(String code, String label) {
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
