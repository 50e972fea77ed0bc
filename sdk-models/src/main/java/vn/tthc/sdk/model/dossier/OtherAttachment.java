package vn.tthc.sdk.model.dossier;

/**
 * Another paper that was handed in, counted but not filed (tệp đính kèm khác). Immutable.
 *
 * @param name name of the paper, at most 2000 characters; null when unknown
 * @param count number of copies; null when unknown
 * @param kind kind of paper (loại giấy tờ); null when unknown
 */
public record OtherAttachment(String name, Integer count, String kind) {

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "OtherAttachment[count=" + count + ", personal data left out]";
  }
}
