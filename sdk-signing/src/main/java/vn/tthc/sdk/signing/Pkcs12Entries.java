package vn.tthc.sdk.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Chooses the private key among the entries of an opened file. */
record Pkcs12Entries(Path file, KeyStore store) {

  SigningKey signingKey(String alias, char[] password) {
    try {
      String chosen = alias == null ? onlyKey() : named(alias);
      List<X509Certificate> chain = chain(store.getCertificateChain(chosen));
      return new SigningKey(file.toString(), key(chosen, password), chain);
    } catch (KeyStoreException e) {
      throw new IllegalStateException("the key store is loaded", e);
    }
  }

  private String onlyKey() throws KeyStoreException {
    List<String> keys = keys();
    if (keys.size() > 1) {
      throw error(
          "it holds " + keys.size() + " private keys. Say which one, by its alias: " + keys);
    }
    return keys.get(0);
  }

  private String named(String alias) throws KeyStoreException {
    List<String> keys = keys();
    if (!isKey(alias)) {
      throw error("it holds no private key '" + alias + "'. Choose one of: " + keys);
    }
    return alias;
  }

  private List<String> keys() throws KeyStoreException {
    List<String> aliases = Collections.list(store.aliases());
    aliases.removeIf(alias -> !isKey(alias));
    if (aliases.isEmpty()) {
      throw error(
          "it holds no private key with a certificate of its own. Export the key and its"
              + " certificate together, not the certificate alone");
    }
    Collections.sort(aliases);
    return aliases;
  }

  private boolean isKey(String alias) {
    try {
      return store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)
          && store.getCertificateChain(alias) != null;
    } catch (KeyStoreException e) {
      throw new IllegalStateException("the key store is loaded", e);
    }
  }

  private static List<X509Certificate> chain(Certificate[] chain) {
    return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
  }

  private PrivateKey key(String alias, char[] password) {
    try {
      return (PrivateKey) store.getKey(alias, password);
    } catch (GeneralSecurityException e) {
      throw Pkcs12File.error(
          file,
          "the file opens, but its private key does not: the key has a password of its own or is of"
              + " a kind that this Java does not know. Export it again with one password",
          e);
    }
  }

  private SigningException error(String problemAndRemedy) {
    return Pkcs12File.error(file, problemAndRemedy, null);
  }
}
