package vn.tthc.sdk.testing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
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

  private RecordRules() {}

  /** What is wrong with a record, each fault with the field's name before it. */
  static List<String> faults(Service service, Item item) {
    List<String> faults = new ArrayList<>();
    switch (service) {
      case DOSSIERS -> checkDossier(item, faults);
      case STEPS -> checkStep(item, faults);
      case FEEDBACK -> checkFeedback(item, faults);
      default -> checkOther(service, item, faults);
    }
    return faults;
  }

  private static void checkDossier(Item item, List<String> faults) {
    checkPresent(item, DOSSIER_MUST, faults);
    checkState("TrangThaiHoSo", item, faults);
    DOSSIER_DATES.forEach(name -> checkDate(name, item, faults));
    String summary = item.get("TrichYeuHoSo");
    if (summary.codePointCount(0, summary.length()) > SUMMARY_LIMIT) {
      faults.add("TrichYeuHoSo has more than " + SUMMARY_LIMIT + " characters");
    }
  }

  private static void checkStep(Item item, List<String> faults) {
    checkPresent(item, STEP_MUST, faults);
    checkState("TrangThai", item, faults);
    STEP_DATES.forEach(name -> checkDate(name, item, faults));
  }

  /** Nothing public names the dates of feedback: those that look like the usual form must exist. */
  private static void checkFeedback(Item item, List<String> faults) {
    checkPresent(item, List.of("MaPAKN"), faults);
    item.fields().keySet().stream()
        .filter(name -> name.regionMatches(true, 0, "Ngay", 0, 4))
        .filter(name -> FOURTEEN_DIGITS.matcher(item.get(name)).matches())
        .forEach(name -> checkDate(name, item, faults));
  }

  private static void checkOther(Service service, Item item, List<String> faults) {
    if (service.reads) {
      faults.add("data is not for a service that only reads");
    } else {
      checkPresent(item, List.of(service.codeField), faults);
    }
  }

  private static void checkPresent(Item item, List<String> names, List<String> faults) {
    names.stream()
        .filter(name -> item.get(name).isBlank())
        .forEach(name -> faults.add(name + " is not there, or says nothing"));
  }

  private static void checkState(String name, Item item, List<String> faults) {
    if (!item.get(name).isBlank() && !isState(item.get(name))) {
      faults.add(name + " is no status from 1 to 10");
    }
  }

  private static void checkDate(String name, Item item, List<String> faults) {
    if (!isDateOrBlank(item.get(name))) {
      faults.add(name + " is no date in the form yyyyMMddHHmmss");
    }
  }

  static boolean isState(String text) {
    return STATE.matcher(text).matches();
  }

  /** Strict: 30 February is no date. By hand, as a formatter costs more than all other rules. */
  static boolean isDateOrBlank(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (!FOURTEEN_DIGITS.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDateTime.of(
          number(text, 0, 4),
          number(text, 4, 6),
          number(text, 6, 8),
          number(text, 8, 10),
          number(text, 10, 12),
          number(text, 12, 14));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
