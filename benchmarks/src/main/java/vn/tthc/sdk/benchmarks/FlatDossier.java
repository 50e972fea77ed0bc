package vn.tthc.sdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The floor: a dossier as the wire has it, texts and lists alone, in the order of the wire. */
record FlatDossier(
    String maHoSo,
    @JsonProperty("MaTTHC") String procedureCode,
    @JsonProperty("TenTTHC") String procedureName,
    String maLinhVuc,
    String tenLinhVuc,
    String kenhThucHien,
    String soGiayToChuHoSo,
    String chuHoSo,
    String loaiDoiTuong,
    String maDoiTuong,
    String email,
    String fax,
    String soDienThoai,
    @JsonProperty("DinhDanhCHS") List<FlatIdentity> identities,
    String thongTinKhac,
    String trichYeuHoSo,
    String ngayTiepNhan,
    String ngayHenTra,
    String trangThaiHoSo,
    String ngayTra,
    String thongTinTra,
    String hinhThuc,
    String ngayKetThucXuLy,
    String donViXuLy,
    String ghiChu,
    String noiNopHoSo,
    String hoSoCoThanhPhanSoHoa,
    String taiKhoanDuocXacThucVoiVNeID,
    String duocThanhToanTrucTuyen,
    String ngayTuChoi,
    String ngayNopHoSo,
    @JsonProperty("DSKetNoiCSDL") List<FlatDatabase> databases,
    List<FlatDocument> taiLieuNop,
    List<FlatFee> danhSachLePhi,
    List<FlatAttachment> danhSachTepDinhKemKhac,
    List<FlatSupplement> danhSachHoSoBoSung,
    List<FlatResult> danhSachGiayToKetQua) {

  /** Plain Jackson; readers and writers made of it are to be reused. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
          .build();

  record FlatIdentity(String loaiDinhDanh, String soDinhDanh) {}

  record FlatDatabase(@JsonProperty("MaCSDL") String code) {}

  record FlatDocument(
      String tepDinhKemId,
      String tenTepDinhKem,
      @JsonProperty("IsDeleted") String deleted,
      String maThanhPhanHoSo,
      String duongDanTaiTepTin,
      String duocSoHoa,
      String duocTaiSuDung,
      @JsonProperty("DuocLayTuKhoDMQG") String fromNationalStore,
      String maKetQuaThayThe) {}

  record FlatFee(
      String tenPhiLePhi, String maPhiLePhi, String hinhThucThu, String gia, String loaiPhiLePhi) {}

  record FlatAttachment(String tenGiayTo, String soLuong, String loaiGiayTo) {}

  record FlatSupplement(
      String hoSoBoSungId,
      String nguoiYeuCauBoSung,
      String noiDungBoSung,
      String ngayBoSung,
      String nguoiTiepNhanBoSung,
      String thongTinTiepNhan,
      String ngayTiepNhanBoSung,
      String trangThaiBoSung,
      List<FlatDocument> danhSachGiayToBoSung,
      List<FlatFee> danhSachLePhiBoSung,
      String ngayHenTraTruoc,
      String ngayHenTraMoi) {}

  record FlatResult(
      String tenGiayTo,
      String maThanhPhanHoSo,
      String giayToId,
      String duongDanTepTinKetQua,
      String maGiayToKetQua) {}
}
