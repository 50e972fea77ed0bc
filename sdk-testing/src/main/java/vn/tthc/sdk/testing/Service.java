package vn.tthc.sdk.testing;

import java.util.Arrays;
import java.util.Optional;

/** The services that the portal offers here. */
enum Service {
  DOSSIERS("DongBoHoSoMC", "MaHoSo"),
  STEPS("CapNhatTienDoHoSoMC", "MaHoSo"),
  FEEDBACK("DongBoPhanAnhKienNghi", "MaPAKN"),
  LOOK_UP("TraCuuHoSo", "mahoso", "MaHoSo"),
  QUESTIONS("DongBoHoiDap", "HOIDAPID"),
  REPLIES("DongBoKetQuaHoiDapGuiTuDVCQG", "HOIDAPID"),
  EVALUATIONS("DongBoDanhGia", "NgayTongHop"),
  // No public source names these services: whatever has a code is kept.
  DIGITISED("DongBoSoHoaHoSo", "MaHoSo"),
  RECEIPTS("XacNhanNhanHoSo", "MaHoSo"),
  PRESENT_STATUS("CapNhatTrangThaiHoSo", "MaHoSo"),
  PAYMENTS("DongBoThanhToanHoSo", "MaGiaoDich"),
  REJECTED_FEEDBACK("TuChoiPhanAnhKienNghi", "MaPAKN"),
  LOCAL_FEEDBACK("DongBoPhanAnhKienNghiDiaPhuong", "MaPAKN"),
  // What is read: by a parameter, or all of it.
  PROCEDURE("LayThuTuc", "maTTHC", "MATTHC"),
  PORTAL_QUESTIONS("LayDanhSachHoiDapGuiTuDVCQG", "", "HOIDAPID"),
  AGENCY_QUESTIONS("LayDanhSachHoiDapBoCoQuan", "", "HOIDAPID"),
  ANSWERS("LayNoiDungTraLoiTheoCauHoi", "cauhoiid", "HOIDAPID"),
  PROCEDURES(Shared.LIST, "LayDanhSachTTHC", "", "MATTHC"),
  PROCEDURES_OF_AGENCY(Shared.LIST, "LayDanhSachTTHCDonVi", "maDonVi", "MADONVI"),
  DECISION(Shared.LIST, "LayQDCB", "idQDCB", "ID"),
  ONLINE_SERVICES(Shared.LIST, "LayDVC", "", "MADVC"),
  AGENCIES(Shared.LIST, "LayDanhMucCoQuan", "", "MADONVI"),
  FIELDS(Shared.LIST, "LayDanhMucLinhVuc", "", "MALINHVUC"),
  LEGAL_BASES(Shared.LIST, "LayDanhMucCanCuPhapLy", "", "SOVANBAN"),
  FEE_TYPES(Shared.LIST, "LayDanhMucLePhi", "", "MAPHILEPHI"),
  KINDS(Shared.LIST, "LayDanhMucLoaiThuTuc", "", "MALOAI"),
  GROUPS(Shared.LIST, "LayDanhMucNhomThuTuc", "", "MANHOM"),
  BY_KIND(Shared.LIST, "LayDanhMucThuTucThuocLoai", "", "MATTHC"),
  LEVELS(Shared.LIST, "LayDanhMucCapThucHien", "", "MACAP"),
  APPLICANTS(Shared.LIST, "LayDanhMucDoiTuong", "", "MADOITUONG"),
  GENDERS(Shared.LIST, "LayDanhMucGioiTinh", "", "MAGIOITINH"),
  PROVINCES(Shared.LIST, "LayDanhMucTinhThanh", "", "MATINHTHANH"),
  DISTRICTS(Shared.LIST, "LayDanhMucQuanHuyen", "", "MAQUANHUYEN"),
  WARDS(Shared.LIST, "LayDanhMucPhuongXa", "", "MAPHUONGXA"),
  COUNTRIES(Shared.LIST, "LayDanhMucQuocGia", "", "MAQUOCGIA"),
  ETHNIC_GROUPS(Shared.LIST, "LayDanhMucDanToc", "", "MADANTOC"),
  RELIGIONS(Shared.LIST, "LayDanhMucTonGiao", "", "MATONGIAO"),
  MARITAL_STATUSES(Shared.LIST, "LayDanhMucTinhTrangHonNhan", "", "MATINHTRANG"),
  ACCOUNT(Shared.LIST, "TraCuuTechID", "mstorcmnd", "SODINHDANH"),
  SHARED_DOSSIER(Shared.LIST, "LayChiTietHoSo", "mahoso", "MaHoSo"),
  SHARED_DOSSIERS(Shared.PAGES, "LayDanhSachHoSo", "", "MaHoSo"),
  PENDING_FEEDBACK(Shared.PAGES, "LayDanhSachPhanAnhKienNghi", "", "MaPAKN"),
  PUBLISHED_FEEDBACK(Shared.PAGES, "LayDanhSachPhanAnhKienNghiCongKhai", "", "Id"),
  RECEIVED_EVALUATIONS(Shared.PAGES, "LayKetQuaDanhGia", "", "NgayTongHop");

  /** How what the portal shares is given out. */
  private enum Shared {
    NOT,
    LIST,
    PAGES
  }

  final String wireName;
  final String codeField;

  /** Whether it only reads. */
  final boolean reads;

  /** Under which name the code that is wanted comes; empty when all is given. */
  final String parameter;

  private final Shared sharing;

  Service(String wireName, String codeField) {
    this(Shared.NOT, wireName, "", codeField, false);
  }

  Service(String wireName, String parameter, String codeField) {
    this(Shared.NOT, wireName, parameter, codeField, true);
  }

  Service(Shared sharing, String wireName, String parameter, String codeField) {
    this(sharing, wireName, parameter, codeField, true);
  }

  Service(Shared sharing, String wireName, String parameter, String codeField, boolean reads) {
    this.sharing = sharing;
    this.wireName = wireName;
    this.parameter = parameter;
    this.codeField = codeField;
    this.reads = reads;
  }

  /** Whether it is served where catalogues are. */
  boolean shared() {
    return sharing != Shared.NOT;
  }

  /** Whether it knows pages. */
  boolean paged() {
    return sharing == Shared.PAGES;
  }

  static Optional<Service> named(String name) {
    return Arrays.stream(values()).filter(s -> s.wireName.equals(name)).findFirst();
  }
}
