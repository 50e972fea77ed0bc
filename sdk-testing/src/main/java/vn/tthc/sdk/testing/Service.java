package vn.tthc.sdk.testing;

import java.util.Arrays;
import java.util.Optional;

/** The services that the portal offers here. */
enum Service {
  DOSSIERS("DongBoHoSoMC", "MaHoSo"),
  STEPS("CapNhatTienDoHoSoMC", "MaHoSo"),
  FEEDBACK("DongBoPhanAnhKienNghi", "MaPAKN"),
  LOOK_UP("TraCuuHoSo", "MaHoSo"),
  // No public source names these services: whatever has a code is kept.
  DIGITISED("DongBoSoHoaHoSo", "MaHoSo"),
  RECEIPTS("XacNhanNhanHoSo", "MaHoSo"),
  PRESENT_STATUS("CapNhatTrangThaiHoSo", "MaHoSo"),
  PAYMENTS("DongBoThanhToanHoSo", "MaGiaoDich"),
  REJECTED_FEEDBACK("TuChoiPhanAnhKienNghi", "MaPAKN"),
  LOCAL_FEEDBACK("DongBoPhanAnhKienNghiDiaPhuong", "MaPAKN");

  final String wireName;
  final String codeField;

  Service(String wireName, String codeField) {
    this.wireName = wireName;
    this.codeField = codeField;
  }

  static Optional<Service> named(String name) {
    return Arrays.stream(values()).filter(s -> s.wireName.equals(name)).findFirst();
  }
}
