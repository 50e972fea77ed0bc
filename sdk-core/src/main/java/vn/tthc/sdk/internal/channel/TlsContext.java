package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Tls;

/**
 * Whom a connection trusts and as whom it shows itself, in the JDK's parts.
 *
 * @param sockets lays TLS over connected sockets
 * @param trust decides on certificates; null when nobody knows who does
 */
record TlsContext(SSLSocketFactory sockets, @Nullable X509TrustManager trust) {

  /** A context for these settings; the platform's trust is read now. */
  static TlsContext of(Tls tls) {
    try {
      X509TrustManager trust = trust(tls);
      KeyManager[] keys =
          tls.identity().stream().map(ClientKey::new).toArray(length -> new KeyManager[length]);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, new TrustManager[] {trust}, null);
      return new TlsContext(context.getSocketFactory(), trust);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException(
          "TLS cannot be set up, check javax.net.ssl.trustStore: " + e.getClass().getSimpleName(),
          e);
    }
  }

  private static X509TrustManager trust(Tls tls) throws GeneralSecurityException, IOException {
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(tls.authorities().isEmpty() ? null : store(tls.authorities().get()));
    return Stream.of(managers.getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException("no trust manager for X.509"));
  }

  private static KeyStore store(List<X509Certificate> authorities)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (int i = 0; i < authorities.size(); i++) {
      store.setCertificateEntry("authority-" + i, authorities.get(i));
    }
    return store;
  }
}
