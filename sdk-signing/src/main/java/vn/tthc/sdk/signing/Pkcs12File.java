package vn.tthc.sdk.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.Pfx;

/** Opens a PKCS #12 file and says precisely why it cannot be opened. */
final class Pkcs12File {

  private Pkcs12File() {}

  static SigningKey read(Path file, char[] password, String alias) {
    Objects.requireNonNull(password, "password; for a file without one give an empty array");
    KeyStore store = load(file, password);
    return new Pkcs12Entries(file, store).signingKey(alias, password);
  }

  private static KeyStore load(Path file, char[] password) {
    byte[] bytes = bytes(file);
    requirePkcs12(file, bytes);
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(bytes), password);
      return store;
    } catch (IOException e) {
      throw e.getCause() instanceof UnrecoverableKeyException
          ? wrongPassword(file, password)
          : odd(file, e);
    } catch (GeneralSecurityException e) {
      throw odd(file, e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw error(file, "there is no such file. Check the path", e);
    } catch (IOException e) {
      String remedy = "Check that it is a file and that this process may read it";
      throw error(file, "the file cannot be read (" + kind(e) + "). " + remedy, e);
    }
  }

  /** Looked at first, as Java's key store takes other formats under this name without a word. */
  private static void requirePkcs12(Path file, byte[] bytes) {
    try {
      Pfx.getInstance(ASN1Primitive.fromByteArray(bytes)).getAuthSafe().getContentType();
    } catch (IOException | RuntimeException e) {
      throw error(
          file,
          "this is no PKCS #12 file, or a part of one only. A key in PEM becomes one with: openssl pkcs12 -export -inkey"
              + " key.pem -in certificate.pem -certfile intermediates.pem -out new.p12",
          e);
    }
  }

  private static SigningException wrongPassword(Path file, char[] password) {
    // Without the cause: nothing in it helps, and its text is not ours to vouch for.
    return isAscii(password)
        ? error(file, "the password is wrong. Check the configured password", null)
        : error(
            file,
            "the password is wrong, or right but not for Java, which opens such files only with"
                + " passwords in ASCII. Export the file again with a password without accents",
            null);
  }

  private static boolean isAscii(char[] password) {
    return CharBuffer.wrap(password).chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private static SigningException odd(Path file, Exception e) {
    return error(
        file,
        "this is a PKCS #12 file, but damaged or protected in a way that this Java does not know."
            + " Copy it anew from its origin, or export it again with AES-256",
        e);
  }

  private static String kind(IOException e) {
    return e.getClass().getSimpleName();
  }

  static SigningException error(Path file, String problemAndRemedy, Throwable cause) {
    return new SigningException("Cannot sign with " + file + ": " + problemAndRemedy, cause);
  }
}
