package vn.tthc.sdk.model.wire;

/** What to do with components whose wire name is a {@linkplain Certainty#GUESS guess}. */
public enum GuessedFields {
  /** Leave them out: a portal that is strict about names would refuse the record. */
  OMIT,
  /** Send them under our default name. */
  SEND
}
