package vn.tthc.sdk;

/** The portal's shared code lists (danh mục dùng chung). */
public enum CodeList {
  /** Genders (giới tính). */
  GENDERS(Operation.LIST_GENDERS),
  /** Provinces (tỉnh thành). */
  PROVINCES(Operation.LIST_PROVINCES),
  /** Districts (quận huyện), done away with on 1 July 2025. */
  DISTRICTS(Operation.LIST_DISTRICTS),
  /** Wards and communes (phường xã). */
  WARDS(Operation.LIST_WARDS),
  /** Countries (quốc gia). */
  COUNTRIES(Operation.LIST_COUNTRIES),
  /** Ethnic groups (dân tộc). */
  ETHNIC_GROUPS(Operation.LIST_ETHNIC_GROUPS),
  /** Religions (tôn giáo). */
  RELIGIONS(Operation.LIST_RELIGIONS),
  /** Marital statuses (tình trạng hôn nhân). */
  MARITAL_STATUSES(Operation.LIST_MARITAL_STATUSES),
  /** Kinds of applicants (đối tượng). */
  APPLICANT_KINDS(Operation.LIST_APPLICANT_KINDS),
  /** Levels that perform procedures (cấp thực hiện). */
  LEVELS(Operation.LIST_LEVELS),
  /** Kinds of procedures (loại thủ tục). */
  PROCEDURE_KINDS(Operation.LIST_PROCEDURE_KINDS),
  /** Groups of procedures (nhóm thủ tục). */
  PROCEDURE_GROUPS(Operation.LIST_PROCEDURE_GROUPS),
  /** Which procedure is of which kind (thủ tục thuộc loại). */
  PROCEDURES_BY_KIND(Operation.LIST_PROCEDURES_BY_KIND);

  private final Operation operation;

  CodeList(Operation operation) {
    this.operation = operation;
  }

  /** The operation that reads it. */
  public Operation operation() {
    return operation;
  }
}
