package vn.tthc.sdk.signing.internal.verify;

import java.security.cert.X509Certificate;

/**
 * A short sentence in both languages.
 *
 * @param english without a final stop
 * @param vietnamese the same
 */
public record Text(String english, String vietnamese) {

  /** Fills in the same values in both languages. */
  public Text with(Object... values) {
    return new Text(String.format(english, values), String.format(vietnamese, values));
  }

  /** Puts another sentence after this one. */
  public Text and(Text more) {
    return new Text(english + ": " + more.english, vietnamese + ": " + more.vietnamese);
  }

  /** The serial number in hexadecimal: unlike the subject it names no person. */
  public static String serial(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16);
  }
}
