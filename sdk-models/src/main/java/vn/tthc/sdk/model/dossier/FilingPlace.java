package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** Where a dossier was filed (nơi nộp hồ sơ). Likely, not certain. */
public enum FilingPlace implements CodeTable {
  /** On the portal. */
  PORTAL("1", "Cổng Dịch vụ công quốc gia"),
  /** On the local system or at the counter. */
  LOCAL("2", "Tại địa phương");

  private final String code;
  private final String label;

  FilingPlace(String code, String label) {
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
