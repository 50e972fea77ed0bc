package vn.tthc.sdk.model;

/**
 * What a violation breaks; each with a mend in English and Vietnamese, neither naming the value.
 */
public enum Rule {
  /** Something the portal insists on is not there. */
  MISSING("is missing: fill it in", "còn thiếu: cần bổ sung"),
  /** Set, but not sent, because nobody outside knows the portal's name for it. */
  NAME_ONLY_GUESSED(
      "is not sent, because the portal's name for it is only guessed: name it in WireOptions, or"
          + " send guesses",
      "không được gửi vì tên trường trên Cổng chỉ là phỏng đoán: cần khai báo trong WireOptions,"
          + " hoặc cho gửi cả tên phỏng đoán"),
  /** Neither of two things of which one is needed. */
  NAMELESS(
      "has neither name nor number: give one of them", "thiếu cả tên và số giấy tờ: cần có một"),
  /** A text is longer than the portal takes. */
  TOO_LONG("is longer than the portal takes: shorten it", "dài quá giới hạn: cần rút gọn"),
  /** A control character or a broken character. */
  CONTROL_CHARACTER(
      "contains a control or broken character: remove it",
      "chứa ký tự điều khiển hoặc ký tự hỏng: cần xóa"),
  /** A line break where one line is meant. */
  LINE_BREAK("contains a line break: write it in one line", "chứa ký tự xuống dòng: cần viết liền"),
  /** A character that turns the direction of writing and so hides what a text says. */
  DIRECTION_OVERRIDE(
      "contains a direction override character: remove it", "chứa ký tự đổi chiều chữ: cần xóa"),
  /** Text that a browser or a firewall takes for a tag. */
  MARKUP("contains text that looks like a tag: write it as plain text", "chứa thẻ HTML: cần bỏ"),
  /** A date that does not exist, or is not written as the format wants. */
  IMPOSSIBLE_DATE(
      "is not a date and time that exists: write it as yyyyMMddHHmmss",
      "không phải ngày giờ hợp lệ: cần ghi theo yyyyMMddHHmmss"),
  /** A date that no procedure of today can have. */
  BEFORE_1900("lies before the year 1900: correct it", "trước năm 1900: cần sửa"),
  /** Two dates of a record in the wrong order. */
  OUT_OF_ORDER("lies before the date it must follow: correct one", "sai thứ tự thời gian: cần sửa"),
  /** A dossier status outside the ten of Art. 7.3. */
  UNKNOWN_STATUS(
      "is none of the ten statuses of Art. 7.3: use 1 to 10",
      "không thuộc mười trạng thái tại khoản 3 Điều 7: dùng 1 đến 10"),
  /** A number of an identity paper in no known form. */
  MALFORMED_PAPER_NUMBER(
      "is neither 9 or 12 digits, nor a tax code, nor a passport number: correct it",
      "không phải 9 hoặc 12 chữ số, mã số thuế hay số hộ chiếu: cần sửa"),
  /** A number of digits alone that only a few foreign passports have. */
  UNUSUAL_PAPER_NUMBER(
      "has digits alone and an unusual length: check that it is a foreign passport",
      "chỉ gồm chữ số và có độ dài lạ: cần kiểm tra"),
  /** A fee outside 0 to 10^15 đồng. */
  FEE_OUT_OF_RANGE(
      "lies outside 0 to 1 000 000 000 000 000 đồng: correct it",
      "ngoài khoảng 0 đến 1 000 000 000 000 000 đồng: cần sửa"),
  /** An amount that is not written in digits; for the reading of an agency's own data. */
  NOT_AN_AMOUNT(
      "is not an amount in whole đồng: write it in digits alone",
      "không phải số tiền nguyên đồng: chỉ ghi chữ số"),
  /** A code of the agency that has no counterpart yet; for the reading of its own data. */
  UNMAPPED_CODE(
      "is a code that the agency's table does not map: add it there",
      "là mã chưa có trong bảng chuyển đổi của cơ quan: cần bổ sung"),
  /** A dossier code in no known form. */
  MALFORMED_DOSSIER_CODE(
      "has not the form agency code-yyMMdd-number: correct it",
      "không đúng dạng mã đơn vị-yyMMdd-số: cần sửa"),
  /** An agency code in no known form. */
  MALFORMED_AGENCY_CODE(
      "has not the form of an agency code such as H29.22: correct it",
      "không đúng dạng mã định danh cơ quan như H29.22: cần sửa"),
  /** A status that does not usually follow the one before. */
  UNUSUAL_STATUS(
      "does not usually follow the status before it: check the steps",
      "thường không tiếp sau trạng thái trước đó: cần kiểm tra các bước"),
  /** Papers requested a second time: Decision 766/QĐ-TTg counts such a dossier as late. */
  REPEATED_SUPPLEMENT_REQUEST(
      "requests papers once more, which counts as late (Decision 766/QĐ-TTg): ask for all at once",
      "yêu cầu bổ sung nhiều lần, bị tính là trễ hạn (Quyết định 766/QĐ-TTg): cần yêu cầu một lần"),
  /** The same key twice where once is meant; for checks of an agency over its own records. */
  DUPLICATE("occurs twice: keep one", "bị trùng: chỉ giữ một");

  private final String message;
  private final String vietnamese;

  Rule(String message, String vietnamese) {
    this.message = message;
    this.vietnamese = vietnamese;
  }

  /** What is wrong and how to mend it, in English. */
  public String message() {
    return message;
  }

  /** The same in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }
}
