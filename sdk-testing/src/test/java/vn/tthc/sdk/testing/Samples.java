package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Made-up records in the portal's form. */
final class Samples {
  private Samples() {}

  static ObjectNode dossierJson(String code) {
    return RawClient.object()
        .put("MaHoSo", code)
        .put("MaTTHC", "1.001612")
        .put("TenTTHC", "Đăng ký thành lập hộ kinh doanh")
        .put("MaLinhVuc", "G05-DN01")
        .put("TenLinhVuc", "Thành lập và hoạt động doanh nghiệp")
        .put("LoaiDoiTuong", "1")
        .put("NgayTiepNhan", "20261017154319")
        .put("TrangThaiHoSo", "4")
        .put("HinhThuc", "1")
        .put("DonViXuLy", "Sở Tư pháp");
  }

  static String dossier(String code) {
    return dossierJson(code).toString();
  }

  static ObjectNode stepJson(String dossier, String content) {
    return RawClient.object()
        .put("MaHoSo", dossier)
        .put("NguoiXuLy", "Nguyễn Văn Mẫu")
        .put("ThoiDiemXuLy", "20261017154319")
        .put("NoiDungXuLy", content)
        .put("TrangThai", "2");
  }

  static String step(String dossier, String content) {
    return stepJson(dossier, content).toString();
  }
}
