package vn.tthc.sdk.model.procedure;

import vn.tthc.sdk.model.CodeTable;

/**
 * Level that performs a procedure (cấp thực hiện). Districts ended with the two-tier reform of 1
 * July 2025 and remain in old data.
 */
public enum AdministrativeLevel implements CodeTable {
  /** Ministry. */
  MINISTRY("0", "Cấp bộ"),
  /** Province. */
  PROVINCE("1", "Cấp tỉnh"),
  /** District. */
  DISTRICT("2", "Cấp huyện"),
  /** Commune. */
  COMMUNE("3", "Cấp xã");

  private final String code;
  private final String label;

  AdministrativeLevel(String code, String label) {
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
