package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** How a result is returned (hình thức trả kết quả). Likely, not certain. */
public enum ReturnMethod implements CodeTable {
  /** At the counter. */
  AT_COUNTER("0", "Trực tiếp"),
  /** By post. */
  POST("1", "Bưu chính");

  private final String code;
  private final String label;

  ReturnMethod(String code, String label) {
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
