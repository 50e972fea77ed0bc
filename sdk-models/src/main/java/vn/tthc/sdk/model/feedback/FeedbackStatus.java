package vn.tthc.sdk.model.feedback;

import vn.tthc.sdk.model.CodeTable;

/**
 * Handling status of a feedback (trạng thái xử lý, Art. 11.3.b). The codes are our guess: no public
 * source shows the portal's; configure {@code wire.code.FeedbackStatus.<constant>} when the
 * official table is known.
 */
public enum FeedbackStatus implements CodeTable {
  /** Waits to be received. */
  AWAITING_RECEIPT("1", "Chờ tiếp nhận"),
  /** Being handled. */
  IN_PROGRESS("2", "Đang xử lý"),
  /** Answered. */
  ANSWERED("3", "Đã trả lời"),
  /** Refused. */
  REFUSED("4", "Từ chối");

  private final String code;
  private final String label;

  FeedbackStatus(String code, String label) {
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
}
