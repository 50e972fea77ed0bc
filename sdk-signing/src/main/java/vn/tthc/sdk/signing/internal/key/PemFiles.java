package vn.tthc.sdk.signing.internal.key;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningException;

/** Puts together a key in one PEM file (RFC 7468) and its certificates in the same or another. */
public final class PemFiles {

  private static final int DER_SEQUENCE = 0x30;

  private PemFiles() {}

  /**
   * The key with its certificates.
   *
   * @param password of the key; null for a key that is not encrypted
   */
  public static KeyMaterial read(Path keyFile, char @Nullable [] password, Path certificateFile) {
    PrivateKey key = PemKey.read(keyFile, password);
    List<X509Certificate> certificates = certificates(certificateFile);
    return startingAt(signer(keyFile, key, certificates), keyFile, key, certificates);
  }

  /**
   * The first whose key is the private one; without any, the first, which the rules will refuse.
   */
  private static X509Certificate signer(
      Path source, PrivateKey key, List<X509Certificate> certificates) {
    Optional<X509Certificate> match =
        certificates.stream()
            .filter(
                each ->
                    KeyRules.belongs(new KeyMaterial(source.toString(), key, List.of(each), null)))
            .findFirst();
    return match.orElse(certificates.get(0));
  }

  private static KeyMaterial startingAt(
      X509Certificate signer, Path source, PrivateKey key, List<X509Certificate> certificates) {
    List<X509Certificate> chain = new ArrayList<>(certificates);
    chain.remove(signer);
    chain.add(0, signer);
    return new KeyMaterial(source.toString(), key, List.copyOf(chain), null);
  }

  /** All certificates of a file, in PEM, or in DER as many authorities hand them out. */
  private static List<X509Certificate> certificates(Path file) {
    byte[] bytes = KeyFile.read(file);
    try {
      List<X509Certificate> certificates =
          bytes.length > 0 && bytes[0] == DER_SEQUENCE ? List.of(certificate(bytes)) : pem(bytes);
      if (certificates.isEmpty()) {
        throw noCertificate(file, "there is no certificate in this file", null);
      }
      return certificates;
    } catch (IOException | CertificateException | RuntimeException e) {
      throw e instanceof SigningException refused
          ? refused
          : noCertificate(file, "a certificate in this file is damaged", e);
    }
  }

  private static List<X509Certificate> pem(byte[] bytes) throws IOException, CertificateException {
    List<X509Certificate> certificates = new ArrayList<>();
    try (PEMParser parser = new PEMParser(new StringReader(new String(bytes, ISO_8859_1)))) {
      for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
        if (part instanceof X509CertificateHolder holder) {
          certificates.add(certificate(holder.getEncoded()));
        }
      }
    }
    return certificates;
  }

  private static X509Certificate certificate(byte[] der) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
  }

  private static SigningException noCertificate(
      Path file, String problem, @Nullable Exception cause) {
    return KeyMaterial.unusable(
        file,
        problem
            + ". Give the signer's certificate in PEM (-----BEGIN CERTIFICATE-----), then its"
            + " intermediates",
        cause);
  }
}
