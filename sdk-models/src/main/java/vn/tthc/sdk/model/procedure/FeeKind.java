package vn.tthc.sdk.model.procedure;

import vn.tthc.sdk.model.CodeTable;

/** Fee or charge (loại phí, lệ phí). Likely to be the payment platform's meaning. */
public enum FeeKind implements CodeTable {
  /** A fee (phí). */
  FEE("1", "Phí"),
  /** A charge (lệ phí). */
  CHARGE("2", "Lệ phí");

  private final String code;
  private final String label;

  FeeKind(String code, String label) {
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
