package vn.tthc.sdk.internal.config;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Tls;

/** Reads keys and certificates for TLS and gateways; every fault names the file and what to do. */
public final class KeyFiles {

  private KeyFiles() {}

  /** All certificates of a PEM file. */
  public static List<X509Certificate> certificates(Path pem) {
    try {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes(pem)));
      if (found.isEmpty()) {
        throw wrong(pem, "it holds no certificate: give PEM, BEGIN CERTIFICATE first", null);
      }
      return found.stream().map(X509Certificate.class::cast).toList();
    } catch (GeneralSecurityException e) {
      throw wrong(pem, "it holds no certificates in PEM: export them again", e);
    }
  }

  /** The only private key of a PKCS#12 file, with its chain. */
  public static Tls.Identity pkcs12(Path file, char[] password) {
    byte[] bytes = bytes(file);
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(bytes), password);
      List<String> keys = keyNames(store);
      if (keys.size() != 1) {
        throw wrong(file, "it holds " + keys.size() + " private keys: give a file with one", null);
      }
      Key key = store.getKey(keys.get(0), password);
      Certificate[] chain = store.getCertificateChain(keys.get(0));
      if (chain == null) {
        throw wrong(file, "its key has no certificate: export both together", null);
      }
      return new Tls.Identity(
          (PrivateKey) key, Stream.of(chain).map(X509Certificate.class::cast).toList());
    } catch (IOException | GeneralSecurityException e) {
      throw wrong(file, "wrong password, or not a PKCS#12 file", e);
    }
  }

  private static List<String> keyNames(KeyStore store) throws GeneralSecurityException {
    return Collections.list(store.aliases()).stream()
        .filter(
            name -> {
              try {
                return store.isKeyEntry(name);
              } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a key store that was loaded", e);
              }
            })
        .toList();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw wrong(file, "there is no such file", e);
    } catch (IOException e) {
      throw wrong(file, "it cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  private static IllegalArgumentException wrong(Path file, String what, @Nullable Exception cause) {
    return new IllegalArgumentException(file + ": " + what, cause);
  }
}
