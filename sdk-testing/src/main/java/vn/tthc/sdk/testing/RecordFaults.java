package vn.tthc.sdk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells why a batch was refused for its records: by article and field, never by value. */
final class RecordFaults {
  private static final int MOST = 50;

  private static final Map<String, String> OF_DOSSIERS =
      Map.ofEntries(
          Map.entry("MaHoSo", "10.1.a"),
          Map.entry("MaTTHC", "10.1.b"),
          Map.entry("TenTTHC", "10.1.c"),
          Map.entry("LoaiDoiTuong", "10.1.e"),
          Map.entry("NgayTiepNhan", "10.1.g"),
          Map.entry("NgayHenTra", "10.1.h"),
          Map.entry("TrichYeuHoSo", "10.1.i"),
          Map.entry("NgayNopHoSo", "10.1.i"),
          Map.entry("NgayKetThucXuLy", "10.1.i"),
          Map.entry("NgayTuChoi", "10.1.i"),
          Map.entry("TrangThaiHoSo", "10.1.i"),
          Map.entry("HinhThuc", "10.1.i"),
          Map.entry("NgayTra", "10.1.l"),
          Map.entry("DonViXuLy", "10.1.n"));
  private static final Map<String, String> OF_STEPS =
      Map.of(
          "MaHoSo", "10.2.a",
          "NguoiXuLy", "10.2.b",
          "ThoiDiemXuLy", "10.2.d",
          "TrangThai", "10.2.e",
          "NgayBatDau", "10.2.g");

  private RecordFaults() {}

  /** The faults of all records, as many as one may read. */
  static List<String> of(Service service, List<Item> items) {
    return told(service, ofEach(service, items));
  }

  /** The faults of each record, without articles. */
  static List<List<String>> ofEach(Service service, List<Item> items) {
    return items.stream().map(item -> RecordRules.faults(service, item)).toList();
  }

  /** The faults of all records by article, as many as one may read. */
  static List<String> told(Service service, List<List<String>> each) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < each.size() && faults.size() < MOST; i++) {
      String end = each.size() == 1 ? "" : " (record " + (i + 1) + ")";
      each.get(i).forEach(fault -> faults.add(article(service, fault) + fault + end));
    }
    return faults;
  }

  private static String article(Service service, String fault) {
    String field = fault.substring(0, fault.indexOf(' '));
    String article =
        switch (service) {
          case DOSSIERS -> OF_DOSSIERS.getOrDefault(field, "10.1");
          case STEPS -> OF_STEPS.getOrDefault(field, "10.2");
          default -> "";
        };
    return article.isEmpty() ? "" : "Art. " + article + " ";
  }
}
