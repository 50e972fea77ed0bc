package vn.tthc.sdk.signing.internal.key;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningException;

/**
 * Chooses the private key among the entries of a loaded key store. Messages repeat no alias, as it
 * often is the holder's name.
 *
 * @param source what messages call the store
 */
public record KeyEntries(String source, KeyStore store) {

  private static final String LIST =
      "keytool -list shows the aliases, for a token pkcs11-tool --list-objects its labels";

  /** The key with an alias, or, if that is null, the only one. */
  public KeyMaterial choose(@Nullable String alias, char @Nullable [] password) {
    try {
      String chosen = alias == null ? onlyKey() : named(alias);
      List<X509Certificate> chain = chain(store.getCertificateChain(chosen));
      PrivateKey key = key(chosen, password);
      return new KeyMaterial(source, key, chain, provider(key));
    } catch (KeyStoreException e) {
      throw error("the key store has not been loaded. Call its load method first", e);
    }
  }

  private String onlyKey() throws KeyStoreException {
    List<String> keys = keys();
    if (keys.size() > 1) {
      throw error(
          "it holds " + keys.size() + " private keys. Say which one, by its alias. " + LIST, null);
    }
    return keys.get(0);
  }

  private String named(String alias) throws KeyStoreException {
    List<String> keys = keys();
    if (!isKey(alias)) {
      throw error(
          "no private key has the alias given, of " + keys.size() + " that it holds. " + LIST,
          null);
    }
    return alias;
  }

  private List<String> keys() throws KeyStoreException {
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (isKey(alias)) {
        keys.add(alias);
      }
    }
    if (keys.isEmpty()) {
      throw error(
          "it holds no private key with a certificate of its own. Put the key and its"
              + " certificate there together, not the certificate alone",
          null);
    }
    Collections.sort(keys);
    return keys;
  }

  private boolean isKey(String alias) throws KeyStoreException {
    return store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)
        && store.getCertificateChain(alias) != null;
  }

  private static List<X509Certificate> chain(Certificate[] chain) {
    return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
  }

  private PrivateKey key(String alias, char @Nullable [] password) throws KeyStoreException {
    try {
      return (PrivateKey) store.getKey(alias, password);
    } catch (KeyStoreException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw error(
          "it opens, but its private key does not: the key has a password of its own or is of"
              + " a kind that this Java does not know. Export it again with one password",
          e);
    }
  }

  /** A key that cannot be taken out of its store is used by the store's provider. */
  private @Nullable Provider provider(PrivateKey key) {
    boolean stays = key.getEncoded() == null;
    boolean signs = store.getProvider().getServices().stream().anyMatch(KeyEntries::signs);
    return stays && signs ? store.getProvider() : null;
  }

  private static boolean signs(Provider.Service service) {
    return service.getType().equals("Signature");
  }

  private SigningException error(String problemAndRemedy, @Nullable Throwable cause) {
    return KeyMaterial.unusable(source, problemAndRemedy, cause);
  }
}
