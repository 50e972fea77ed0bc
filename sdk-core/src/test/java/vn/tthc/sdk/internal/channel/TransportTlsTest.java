package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** A server that is not whom it should be gets nothing. */
class TransportTlsTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final char[] PASSWORD = "mat-khau-mau".toCharArray();
  private static final String STORE = "javax.net.ssl.trustStore";

  private final AtomicInteger received = new AtomicInteger();
  @TempDir Path folder;

  @AfterEach
  void trustAsBefore() {
    System.clearProperty(STORE);
    System.clearProperty(STORE + "Password");
  }

  @Test
  void sendsNothingToAnUntrustedServer() throws Exception {
    try (RawServer server = server("localhost")) {
      assertThat(failure(server).fate()).isEqualTo(Fate.UNTRUSTED);
    }
    assertThat(received).hasValue(0);
  }

  @Test
  void sendsNothingToAServerOfAnotherName() throws Exception {
    try (RawServer server = server("khac.example")) {
      trust();
      TransportException e = failure(server);
      assertThat(e.fate()).isEqualTo(Fate.UNTRUSTED);
      assertThat(e).hasMessageContaining("SSLPeerUnverifiedException");
    }
    assertThat(received).hasValue(0);
  }

  @Test
  void sendsToATrustedServer() throws Exception {
    try (RawServer server = server("localhost")) {
      trust();
      try (Transport transport = transport(server)) {
        HttpReply reply = transport.post(request(server.url()), LONG, new Cancellation());
        assertThat(reply.status()).isEqualTo(200);
      }
    }
    assertThat(received).hasValue(1);
  }

  @Test
  void takesAServerWithoutTlsForUnreachable() throws Exception {
    try (RawServer plain =
        new RawServer(
            socket -> {
              socket.getInputStream().read();
              socket
                  .getOutputStream()
                  .write("HTTP/1.1 400 x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            })) {
      URI url = URI.create(plain.url().toString().replace("http", "https"));
      try (Transport transport = new Transport(url, LONG, 1, new TestTicker())) {
        assertThat(failure(transport, url).fate()).isEqualTo(Fate.NOT_SENT);
      }
    }
  }

  private RawServer server(String name) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    X509Certificate certificate = certificate(name, keys);
    store.setKeyEntry("k", keys.getPrivate(), PASSWORD, new Certificate[] {certificate});
    saveTrust(certificate);
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    var socket =
        tls.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    return new RawServer(
        socket,
        "https",
        connection -> {
          InputStream in = connection.getInputStream();
          if (RawServer.read(in) != null) {
            received.incrementAndGet();
            String answer = RawServer.answer(200, "", "{}");
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
          }
        });
  }

  private static X509Certificate certificate(String name, KeyPair keys) throws Exception {
    X500Name subject = new X500Name("CN=" + name);
    Instant now = Instant.now();
    var builder =
        new JcaX509v3CertificateBuilder(
            subject,
            BigInteger.ONE,
            Date.from(now.minusSeconds(3600)),
            Date.from(now.plusSeconds(3600)),
            subject,
            keys.getPublic());
    GeneralName dns = new GeneralName(GeneralName.dNSName, name);
    builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(dns));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private void saveTrust(X509Certificate certificate) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("t", certificate);
    try (var out = Files.newOutputStream(folder.resolve("trust.p12"))) {
      store.store(out, PASSWORD);
    }
  }

  private void trust() {
    System.setProperty(STORE, folder.resolve("trust.p12").toString());
    System.setProperty(STORE + "Password", new String(PASSWORD));
  }

  private static TransportException failure(RawServer server) {
    try (Transport transport = transport(server)) {
      return failure(transport, server.url());
    }
  }

  private static TransportException failure(Transport transport, URI url) {
    return catchThrowableOfType(
        TransportException.class, () -> transport.post(request(url), LONG, new Cancellation()));
  }

  private static Transport transport(RawServer server) {
    return new Transport(server.url(), LONG, 1, new TestTicker());
  }

  private static HttpRequest request(URI url) {
    return new HttpRequest(url, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
