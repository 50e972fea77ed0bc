package vn.tthc.sdk.signing.internal;

import java.security.cert.X509Certificate;

/**
 * What a certificate allows its key to do; one that does not speak of it allows all (RFC 5280,
 * section 4.2.1.3).
 */
public final class Usage {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int CRL_SIGN = 6;

  private Usage() {}

  /** Whether it may sign documents. */
  public static boolean maySign(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }

  /** Whether it may sign revocation lists. */
  public static boolean maySignLists(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[CRL_SIGN];
  }
}
