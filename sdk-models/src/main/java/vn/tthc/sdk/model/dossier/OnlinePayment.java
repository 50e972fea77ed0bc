package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.CodeTable;

/** Where the fees were paid online (được thanh toán trực tuyến, Art. 10.1.p). */
public enum OnlinePayment implements CodeTable {
  /** Not paid online. */
  NONE("0", "Không"),
  /** Paid on the portal's payment platform. */
  PORTAL("1", "Trên Cổng Dịch vụ công quốc gia"),
  /** Paid on the local gateway. */
  LOCAL("2", "Trên cổng thanh toán địa phương");

  private final String code;
  private final String label;

  OnlinePayment(String code, String label) {
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
