package vn.tthc.sdk.model.incident;

import vn.tthc.sdk.model.CodeTable;

/** Kind of incident (Art. 19). The codes are our own. */
public enum IncidentKind implements CodeTable {
  /** A security incident: to be told within one hour (Art. 19.1). */
  SECURITY("AN_NINH", "Sự cố bảo mật, an ninh, an toàn thông tin"),
  /** An interruption of the connection; past two hours the backup channel is due (Art. 19.2). */
  INTERRUPTION("GIAN_DOAN", "Sự cố gián đoạn kết nối");

  private final String code;
  private final String label;

  IncidentKind(String code, String label) {
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
