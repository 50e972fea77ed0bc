package vn.tthc.sdk.model.procedure;

import vn.tthc.sdk.model.Circular;

/**
 * The administrative procedure (thủ tục hành chính) that a record is about, as the portal's
 * catalogue names it. Immutable.
 *
 * @param code procedure code (mã thủ tục hành chính), such as {@code 1.001612}; null when unknown
 * @param name procedure name (tên thủ tục hành chính); null when unknown
 * @param fieldCode code of the field (lĩnh vực) it belongs to, such as {@code G05-DN01}; null when
 *     unknown
 * @param fieldName name of that field; null when unknown
 */
public record ProcedureRef(
    @Circular("10.1.b") String code,
    @Circular("10.1.c") String name,
    String fieldCode,
    String fieldName) {

  /** A reference by code alone; names and field stay unknown. */
  public static ProcedureRef of(String code) {
    return new ProcedureRef(code, null, null, null);
  }
}
