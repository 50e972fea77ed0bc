package vn.tthc.sdk.signing.internal.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningException;

/** Opens a PKCS #12 file and says precisely why it cannot be opened. */
public final class Pkcs12File {

  private Pkcs12File() {}

  /** The key with an alias, or, if that is null, the only one. */
  public static KeyMaterial read(Path file, char[] password, @Nullable String alias) {
    Objects.requireNonNull(password, "password; for a file without one give an empty array");
    KeyStore store = load(file, password);
    return new KeyEntries(file.toString(), store).choose(alias, password);
  }

  private static KeyStore load(Path file, char[] password) {
    byte[] bytes = KeyFile.read(file);
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

  /** Looked at first, as Java's key store takes other formats under this name without a word. */
  private static void requirePkcs12(Path file, byte[] bytes) {
    try {
      Pfx.getInstance(ASN1Primitive.fromByteArray(bytes)).getAuthSafe().getContentType();
    } catch (IOException | RuntimeException e) {
      throw KeyMaterial.unusable(
          file,
          "this is no PKCS #12 file, or a part of one only. A key in PEM becomes one with: openssl pkcs12 -export -inkey"
              + " key.pem -in certificate.pem -certfile intermediates.pem -out new.p12",
          e);
    }
  }

  private static SigningException wrongPassword(Path file, char[] password) {
    // Without the cause: nothing in it helps, and its text is not ours to vouch for.
    return isAscii(password)
        ? KeyMaterial.unusable(file, "the password is wrong. Check the configured password", null)
        : KeyMaterial.unusable(
            file,
            "the password is wrong, or right but not for Java, which opens such files only with"
                + " passwords in ASCII. Export the file again with a password without accents",
            null);
  }

  private static boolean isAscii(char[] password) {
    return CharBuffer.wrap(password).chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private static SigningException odd(Path file, Exception e) {
    return KeyMaterial.unusable(
        file,
        "this is a PKCS #12 file, but damaged or protected in a way that this Java does not know."
            + " Copy it anew from its origin, or export it again with AES-256",
        e);
  }
}
