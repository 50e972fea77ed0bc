package vn.tthc.sdk.model.dossier;

import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.CodeTable;

/**
 * Status of a dossier (trạng thái hồ sơ, Art. 7.3) with the portal's codes. The circular lists
 * refusal (g) before withdrawal (h) while the codes are the other way round: 7 is withdrawal, 8 is
 * refusal. Which status may follow which is our reading of the procedure; the portal decides.
 */
public enum DossierStatus implements CodeTable {
  /** Newly registered. */
  @Circular("7.3.a")
  NEWLY_REGISTERED("1", "Mới đăng ký"),
  /** Received for processing. */
  @Circular("7.3.b")
  RECEIVED("2", "Được tiếp nhận"),
  /** Not received for processing. */
  @Circular("7.3.c")
  NOT_RECEIVED("3", "Không được tiếp nhận"),
  /** In processing. */
  @Circular("7.3.d")
  PROCESSING("4", "Đang xử lý"),
  /** Supplementary papers were requested. */
  @Circular("7.3.đ")
  SUPPLEMENT_REQUESTED("5", "Yêu cầu bổ sung giấy tờ"),
  /** A financial obligation was requested. */
  @Circular("7.3.e")
  PAYMENT_REQUESTED("6", "Yêu cầu thực hiện nghĩa vụ tài chính"),
  /** The citizen asked to withdraw it. */
  @Circular("7.3.h")
  WITHDRAWAL_REQUESTED("7", "Yêu cầu rút hồ sơ"),
  /** Processing was refused (the portal says: Dừng xử lý). */
  @Circular("7.3.g")
  REFUSED("8", "Từ chối xử lý"),
  /** Processing is complete. */
  @Circular("7.3.i")
  PROCESSED("9", "Đã xử lý xong"),
  /** The result was returned. */
  @Circular("7.3.k")
  RETURNED("10", "Đã trả kết quả");

  private final String code;
  private final String label;

  DossierStatus(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether nothing may follow it: not received, refused, returned. */
  public boolean isFinal() {
    return this == NOT_RECEIVED || this == REFUSED || this == RETURNED;
  }

  /** Whether a dossier in this status may next be in that one; to stay in a status is allowed. */
  public boolean mayBecome(DossierStatus next) {
    return next == this
        || switch (this) {
          case NEWLY_REGISTERED ->
              next == RECEIVED
                  || next == NOT_RECEIVED
                  || next == SUPPLEMENT_REQUESTED
                  || next == PAYMENT_REQUESTED
                  || next == WITHDRAWAL_REQUESTED;
          case RECEIVED, PROCESSING ->
              next != NEWLY_REGISTERED && next != NOT_RECEIVED && next != RETURNED;
          // Asked for before reception, the papers may fail to come.
          case SUPPLEMENT_REQUESTED -> next != NEWLY_REGISTERED && next != RETURNED;
          // Asked for when all is processed, the payment brings the result.
          case PAYMENT_REQUESTED -> next != NEWLY_REGISTERED && next != NOT_RECEIVED;
          case WITHDRAWAL_REQUESTED -> next == REFUSED || next == PROCESSING;
          case PROCESSED -> next == RETURNED || next == PAYMENT_REQUESTED;
          case NOT_RECEIVED, REFUSED, RETURNED -> false;
        };
  }
}
