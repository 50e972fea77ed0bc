package vn.tthc.sdk.signing;

/** How far it is asked whether certificates were revoked. */
public enum Revocation {
  /** Not asked; the result says so. */
  NOT_CHECKED,
  /** Asked. Where nobody can tell, that shows in the result and does not decide it. */
  WHERE_KNOWN,
  /** Asked. Where nobody can tell, the signature is not proven, which is not to say it is false. */
  REQUIRED
}
