package vn.tthc.sdk.model.procedure;

import vn.tthc.sdk.model.CodeTable;

/** Way of submission (cách thức nộp, kênh thực hiện; Art. 10.1.d). */
public enum SubmissionChannel implements CodeTable {
  /** At the one-stop shop. */
  IN_PERSON("1", "Trực tiếp"),
  /** Online. */
  ONLINE("2", "Trực tuyến"),
  /** By public postal service. */
  POST("3", "Bưu chính công ích");

  private final String code;
  private final String label;

  SubmissionChannel(String code, String label) {
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
