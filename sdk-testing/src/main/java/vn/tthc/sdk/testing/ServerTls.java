package vn.tthc.sdk.testing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * What a door speaks HTTPS with: a throw-away key and its certificate for 127.0.0.1.
 *
 * @param authority who issued the certificate
 * @param asksForCertificate whether clients need one too
 */
record ServerTls(SSLContext context, X509Certificate authority, boolean asksForCertificate) {
  private static final char[] PASSWORD = "in memory only".toCharArray();

  /**
   * Makes a key and a certificate.
   *
   * @param clients whose certificates clients need one of; none when empty
   */
  static ServerTls create(List<X509Certificate> clients) {
    try {
      TestAuthority.Issued server = TestAuthority.issueServer();
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store(server), PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trusting(clients), null);
      return new ServerTls(context, server.ca(), !clients.isEmpty());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("This Java cannot make a server's certificate.", e);
    }
  }

  private static KeyStore store(TestAuthority.Issued server)
      throws GeneralSecurityException, IOException {
    KeyStore store = empty();
    Certificate[] chain = {server.certificate(), server.ca()};
    store.setKeyEntry("server", server.key(), PASSWORD, chain);
    return store;
  }

  private static TrustManager[] trusting(List<X509Certificate> clients)
      throws GeneralSecurityException, IOException {
    if (clients.isEmpty()) {
      return new TrustManager[0];
    }
    KeyStore store = empty();
    for (int i = 0; i < clients.size(); i++) {
      store.setCertificateEntry("client-" + i, clients.get(i));
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
