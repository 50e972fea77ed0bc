package vn.tthc.sdk.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Reads files of trusted certificates. */
final class PemCertificates {

  private PemCertificates() {}

  static List<X509Certificate> read(Path pem) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(pem);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the certificates in " + pem, e);
    }
    try {
      List<X509Certificate> certificates =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes))
              .stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (!certificates.isEmpty()) {
        return certificates;
      }
    } catch (CertificateException e) {
      throw new IllegalArgumentException(
          pem + " holds a broken certificate, or something else. Export it again as PEM", e);
    }
    throw new IllegalArgumentException(pem + " holds no certificate. Export one as PEM");
  }
}
