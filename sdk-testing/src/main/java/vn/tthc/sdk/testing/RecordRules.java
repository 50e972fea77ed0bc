package vn.tthc.sdk.testing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;

/** What a single record must satisfy to be accepted; all else is the sender's business. */
final class RecordRules {
  private static final List<String> DOSSIER_MUST =
      List.of(
          "MaHoSo",
          "MaTTHC",
          "TenTTHC",
          "MaLinhVuc",
          "TenLinhVuc",
          "LoaiDoiTuong",
          "NgayTiepNhan",
          "TrangThaiHoSo",
          "HinhThuc",
          "DonViXuLy");
  private static final List<String> DOSSIER_DATES =
      List.of(
          "NgayTiepNhan", "NgayHenTra", "NgayTra", "NgayKetThucXuLy", "NgayTuChoi", "NgayNopHoSo");
  private static final List<String> STEP_MUST =
      List.of("MaHoSo", "NguoiXuLy", "ThoiDiemXuLy", "TrangThai");
  private static final List<String> STEP_DATES =
      List.of("ThoiDiemXuLy", "NgayBatDau", "NgayKetThucTheoQuyDinh");

  private static final int SUMMARY_LIMIT = 1000;
  private static final Pattern STATE = Pattern.compile("[1-9]|10");
  private static final Pattern FOURTEEN_DIGITS = Pattern.compile("[0-9]{14}");

  /** Strict: 30 February is no date. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  private RecordRules() {}

  static boolean accept(Service service, Item item) {
    return switch (service) {
      case DOSSIERS -> acceptDossier(item);
      case STEPS -> acceptStep(item);
      case FEEDBACK -> acceptFeedback(item);
      default -> !service.reads && has(item, List.of(service.codeField));
    };
  }

  private static boolean acceptDossier(Item item) {
    String summary = item.get("TrichYeuHoSo");
    return has(item, DOSSIER_MUST)
        && isState(item.get("TrangThaiHoSo"))
        && DOSSIER_DATES.stream().allMatch(name -> isDateOrBlank(item.get(name)))
        && summary.codePointCount(0, summary.length()) <= SUMMARY_LIMIT;
  }

  private static boolean acceptStep(Item item) {
    return has(item, STEP_MUST)
        && isState(item.get("TrangThai"))
        && STEP_DATES.stream().allMatch(name -> isDateOrBlank(item.get(name)));
  }

  /** Nothing public names the dates of feedback: those that look like the usual form must exist. */
  private static boolean acceptFeedback(Item item) {
    return has(item, List.of("MaPAKN"))
        && item.fields().entrySet().stream()
            .filter(field -> field.getKey().regionMatches(true, 0, "Ngay", 0, 4))
            .map(field -> field.getValue().trim())
            .filter(value -> FOURTEEN_DIGITS.matcher(value).matches())
            .allMatch(RecordRules::isDateOrBlank);
  }

  private static boolean has(Item item, List<String> names) {
    return names.stream().noneMatch(name -> item.get(name).isBlank());
  }

  static boolean isState(String text) {
    return STATE.matcher(text).matches();
  }

  static boolean isDateOrBlank(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (!FOURTEEN_DIGITS.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDateTime.parse(text, DATE);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
