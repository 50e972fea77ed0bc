package vn.tthc.sdk.examples.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import vn.tthc.sdk.cli.UserError;

/**
 * The file with the certificate of who issued that of the doors, for clients to trust. One in a
 * temporary folder is deleted at the end, also when the program is interrupted.
 */
final class Authority implements AutoCloseable {

  /** That of a portal that speaks plain HTTP. */
  static final Authority NONE = new Authority(null, null);

  private final Path file;
  private final Path folder;
  private final Thread atExit = new Thread(this::delete, "mock-portal-authority");

  private Authority(Path file, Path folder) {
    this.file = file;
    this.folder = folder;
    if (folder != null) {
      Runtime.getRuntime().addShutdownHook(atExit);
    }
  }

  /**
   * Writes a certificate as PEM.
   *
   * @param wanted the file, overwritten if it is there; null for one in a new folder
   */
  static Authority write(X509Certificate certificate, Path wanted) {
    Authority authority = wanted == null ? temporary() : new Authority(wanted, null);
    try {
      Files.writeString(authority.file, pem(certificate), StandardCharsets.US_ASCII);
      return authority;
    } catch (IOException e) {
      authority.close();
      throw new UserError(
          authority.file.toString(),
          "cannot be written",
          "name another file with --https-authority",
          e);
    }
  }

  private static Authority temporary() {
    try {
      Path folder = Files.createTempDirectory("tthc-mock-portal");
      return new Authority(folder.resolve("mock-portal-ca.pem"), folder);
    } catch (IOException e) {
      String parent = System.getProperty("java.io.tmpdir");
      throw new UserError(
          parent, "cannot be written", "make room, or name a file with --https-authority", e);
    }
  }

  private static String pem(X509Certificate certificate) {
    Base64.Encoder encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + encoder.encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate that was just made has no encoding.", e);
    }
  }

  /** Where it is; null with plain HTTP. */
  Path file() {
    return file;
  }

  private void delete() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }

  @Override
  public void close() {
    if (folder != null) {
      delete();
      Runtime.getRuntime().removeShutdownHook(atExit);
    }
  }
}
