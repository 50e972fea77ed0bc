package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal decided, before it is put into any form.
 *
 * @param code {@code "0"} for success
 * @param result what was asked for, null for services that take records
 */
record Outcome(String code, String message, @Nullable JsonNode result) {
  static final Outcome OK = new Outcome("0", "Thành công", null);
  static final Outcome INVALID = refused("Dữ liệu không hợp lệ");
  static final Outcome NO_DOSSIER = refused("Hồ sơ không tồn tại");
  static final Outcome NOT_FOUND = refused("Không tìm thấy dữ liệu");
  static final Outcome NO_SERVICE = refused("Dịch vụ không tồn tại");
  static final Outcome WRONG_AGENCY = refused("Mã đơn vị không hợp lệ");
  static final Outcome EXPIRED = refused("Phiên làm việc đã hết hạn");
  static final Outcome SAME_ID_OTHER_DATA = refused("Mã giao dịch đã dùng cho dữ liệu khác");

  static final Outcome BAD_EVIDENCE = refused("Chữ ký số không hợp lệ");

  static Outcome refused(String message) {
    return new Outcome("-1", message, null);
  }

  static Outcome exists(String code, String dossier) {
    return new Outcome(code, "Hồ sơ " + dossier + " đã tồn tại trên hệ thống", null);
  }

  static Outcome found(List<? extends JsonNode> entries) {
    return brought(Json.MAPPER.createArrayNode().addAll(entries));
  }

  static Outcome brought(JsonNode result) {
    return new Outcome("0", "Thành công", result);
  }

  boolean ok() {
    return code.equals("0");
  }
}
