package vn.tthc.sdk.model.identity;

import vn.tthc.sdk.model.CodeTable;

/** Gender (giới tính). The codes are our guess: no public source shows the portal's table. */
public enum Gender implements CodeTable {
  /** Male. */
  MALE("1", "Nam"),
  /** Female. */
  FEMALE("2", "Nữ"),
  /** Another. */
  OTHER("3", "Khác");

  private final String code;
  private final String label;

  Gender(String code, String label) {
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
