package vn.tthc.sdk.signing.internal.key;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.bc.BcPEMDecryptorProvider;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningException;
import vn.tthc.sdk.signing.internal.BouncyCastle;

/**
 * Reads a private key in PEM: PKCS #8, encrypted or not (RFC 5958), and the older forms of PKCS #1
 * (RFC 8017) and SEC 1 (RFC 5915), encrypted or not in OpenSSL's way.
 */
final class PemKey {

  private PemKey() {}

  static PrivateKey read(Path file, char @Nullable [] password) {
    Object found = find(file, KeyFile.read(file));
    try {
      return key(file, plain(file, found, password));
    } catch (IOException
        | PKCSException
        | OperatorCreationException
        | GeneralSecurityException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw damaged(file, e);
    }
  }

  /** What the file says before the first key, such as the parameters of a curve, is passed over. */
  private static Object find(Path file, byte[] bytes) {
    try (PEMParser parser = new PEMParser(new StringReader(new String(bytes, ISO_8859_1)))) {
      for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
        if (isKey(part)) {
          return part;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw damaged(file, e);
    }
    throw KeyMaterial.unusable(
        file,
        "there is no private key in PEM (-----BEGIN PRIVATE KEY-----) in this file. Check the path;"
            + " a key in DER becomes PEM with: openssl pkey -inform DER -in key.der -out key.pem",
        null);
  }

  private static boolean isKey(Object part) {
    return part instanceof PrivateKeyInfo
        || part instanceof PEMKeyPair
        || part instanceof PKCS8EncryptedPrivateKeyInfo
        || part instanceof PEMEncryptedKeyPair;
  }

  private static PrivateKeyInfo plain(Path file, Object found, char @Nullable [] password)
      throws IOException, PKCSException, OperatorCreationException {
    if (found instanceof PrivateKeyInfo info) {
      return info;
    }
    if (found instanceof PEMKeyPair pair) {
      return pair.getPrivateKeyInfo();
    }
    if (password == null) {
      throw KeyMaterial.unusable(file, "the private key is encrypted. Give its password", null);
    }
    return found instanceof PEMEncryptedKeyPair pair
        ? decrypted(file, pair, password)
        : decrypted(file, (PKCS8EncryptedPrivateKeyInfo) found, password);
  }

  private static PrivateKeyInfo decrypted(Path file, PEMEncryptedKeyPair pair, char[] password) {
    try {
      return pair.decryptKeyPair(new BcPEMDecryptorProvider(password)).getPrivateKeyInfo();
    } catch (IOException | RuntimeException e) {
      throw wrongPassword(file);
    }
  }

  private static PrivateKeyInfo decrypted(
      Path file, PKCS8EncryptedPrivateKeyInfo info, char[] password)
      throws OperatorCreationException {
    var decryptor =
        new JceOpenSSLPKCS8DecryptorProviderBuilder()
            .setProvider(BouncyCastle.PROVIDER)
            .build(password);
    try {
      return info.decryptPrivateKeyInfo(decryptor);
    } catch (PKCSException | RuntimeException e) {
      throw wrongPassword(file);
    }
  }

  private static PrivateKey key(Path file, PrivateKeyInfo info)
      throws GeneralSecurityException, IOException {
    String type =
        type(info)
            .orElseThrow(
                () ->
                    KeyMaterial.unusable(
                        file,
                        "its key is of a kind that is not supported. Use RSA of 2048 bits or more,"
                            + " a curve P-256 or P-384, or Ed25519",
                        null));
    return KeyFactory.getInstance(type).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
  }

  private static Optional<String> type(PrivateKeyInfo info) {
    var algorithm = info.getPrivateKeyAlgorithm().getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Optional.of("RSA");
    }
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return Optional.of("EC");
    }
    return algorithm.equals(EdECObjectIdentifiers.id_Ed25519)
        ? Optional.of("Ed25519")
        : Optional.empty();
  }

  private static SigningException wrongPassword(Path file) {
    // Without the cause: nothing in it helps, and its text is not ours to vouch for.
    return KeyMaterial.unusable(
        file,
        "the password is wrong, or the key is damaged or encrypted in a way that is not known."
            + " Check the configured password; if it is right, encrypt the key again with: openssl"
            + " pkcs8 -topk8 -v2 aes-256-cbc",
        null);
  }

  private static SigningException damaged(Path file, Exception cause) {
    return KeyMaterial.unusable(
        file, "the private key in this file is damaged. Copy it anew from its origin", cause);
  }
}
