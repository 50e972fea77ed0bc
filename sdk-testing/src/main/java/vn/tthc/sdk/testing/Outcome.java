package vn.tthc.sdk.testing;

import java.util.List;

/**
 * What the portal decided, before it is put into any form.
 *
 * @param code {@code "0"} for success
 * @param result the dossier codes found by a look-up, null for other services
 */
record Outcome(String code, String message, List<String> result) {
  static final Outcome OK = new Outcome("0", "Thành công", null);
  static final Outcome INVALID = refused("Dữ liệu không hợp lệ");
  static final Outcome NO_DOSSIER = refused("Hồ sơ không tồn tại");
  static final Outcome NO_SERVICE = refused("Dịch vụ không tồn tại");
  static final Outcome WRONG_AGENCY = refused("Mã đơn vị không hợp lệ");
  static final Outcome EXPIRED = refused("Phiên làm việc đã hết hạn");
  static final Outcome SAME_ID_OTHER_DATA = refused("Mã giao dịch đã dùng cho dữ liệu khác");

  static Outcome refused(String message) {
    return new Outcome("-1", message, null);
  }

  static Outcome exists(String code, String dossier) {
    return new Outcome(code, "Hồ sơ " + dossier + " đã tồn tại trên hệ thống", null);
  }

  static Outcome found(List<String> dossiers) {
    return new Outcome("0", "Thành công", dossiers);
  }

  boolean ok() {
    return code.equals("0");
  }
}
