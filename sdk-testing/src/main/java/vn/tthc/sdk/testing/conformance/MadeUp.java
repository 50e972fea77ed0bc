package vn.tthc.sdk.testing.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Made-up dossiers and steps, with codes that no other run has. */
final class MadeUp {
  static final String UNIT = "Đơn vị thử nghiệm kết nối";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  private final String prefix;
  private final ZonedDateTime now;
  private final String firstCode;
  private int used;

  MadeUp(String prefix, Clock clock) {
    this.prefix = prefix;
    this.now = clock.instant().atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    this.firstCode = newCode();
  }

  /** Such as {@code H29.TEST-261124-4512301}: the second of the day, and a number of two digits. */
  String newCode() {
    int second = now.toLocalTime().toSecondOfDay();
    return String.format("%s-%s-%05d%02d", prefix, DAY.format(now), second, used++);
  }

  String firstCode() {
    return firstCode;
  }

  ObjectNode first() {
    return dossier(firstCode);
  }

  ObjectNode dossier(String code) {
    return JsonText.object()
        .put("MaHoSo", code)
        .put("MaTTHC", "1.001193")
        .put("TenTTHC", "Đăng ký khai sinh")
        .put("MaLinhVuc", "G15-HT01")
        .put("TenLinhVuc", "Hộ tịch")
        .put("KenhThucHien", "1")
        .put("ChuHoSo", "Thử Nghiệm Kết Nối")
        .put("LoaiDoiTuong", "1")
        .put("SoGiayToChuHoSo", "")
        .put("Email", "")
        .put("SoDienThoai", "")
        .put("TrichYeuHoSo", "Hồ sơ thử nghiệm, không có thật")
        .put("NgayTiepNhan", TIME.format(now))
        .put("NgayHenTra", TIME.format(now.plusDays(3)))
        .put("TrangThaiHoSo", "2")
        .put("HinhThuc", "0")
        .put("DonViXuLy", UNIT);
  }

  ObjectNode step(String dossier, int number) {
    return JsonText.object()
        .put("MaHoSo", dossier)
        .put("NguoiXuLy", "Cán bộ thử nghiệm")
        .put("ThoiDiemXuLy", TIME.format(now.plusSeconds(number)))
        .put("NoiDungXuLy", "Bước thử nghiệm " + number)
        .put("TrangThai", "4");
  }
}
