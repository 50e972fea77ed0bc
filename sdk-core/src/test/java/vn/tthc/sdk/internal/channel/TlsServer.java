package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** A server on real TLS that says yes to every request it gets. */
public final class TlsServer {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final char[] PASSWORD = "mat-khau-mau".toCharArray();

  private final AtomicInteger received = new AtomicInteger();
  private final Tls.Identity identity;
  private TestCa clientsOf;
  private String[] versions = {"TLSv1.2", "TLSv1.3"};

  /** With this key and certificate. */
  public TlsServer(Tls.Identity identity) {
    this.identity = identity;
  }

  /** Insists on a client certificate of this authority. */
  public TlsServer asking(TestCa authority) {
    clientsOf = authority;
    return this;
  }

  /** Speaks only this version. */
  public TlsServer speaking(String version) {
    versions = new String[] {version};
    return this;
  }

  /** Requests so far. */
  public int received() {
    return received.get();
  }

  /** Calls it once, and gets its answer. */
  void assertAnswers(Tls tls) throws Exception {
    try (RawServer running = start();
        Transport transport = Transports.of(Transports.channel(running.url()).withTls(tls))) {
      assertThat(transport.post(request(running), HOUR, new Cancellation()).status())
          .isEqualTo(200);
    }
  }

  /** Calls it once, and tells why no answer came. */
  TransportException failure(Tls tls) throws Exception {
    try (RawServer running = start();
        Transport transport = Transports.of(Transports.channel(running.url()).withTls(tls))) {
      return catchThrowableOfType(
          TransportException.class,
          () -> transport.post(request(running), HOUR, new Cancellation()));
    }
  }

  private static HttpRequest request(RawServer running) {
    return new HttpRequest(running.url(), Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  /** Begins to say yes. */
  public RawServer start() throws Exception {
    return start(this::sayYes);
  }

  /** Begins to serve. */
  public RawServer start(RawServer.Behaviour behaviour) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys(), trust(), null);
    ServerSocket server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    return new RawServer(server, "https", raw -> serve(context, raw, behaviour));
  }

  /** A refusal stays readable: the connection goes only when the client has gone. */
  private void serve(SSLContext context, Socket raw, RawServer.Behaviour behaviour)
      throws IOException, InterruptedException {
    SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(raw, null, false);
    tls.setUseClientMode(false);
    tls.setEnabledProtocols(versions);
    tls.setNeedClientAuth(clientsOf != null);
    try {
      behaviour.serve(tls);
      tls.close();
    } catch (SSLException e) {
      raw.getInputStream().readAllBytes();
    }
  }

  private KeyManager[] keys() throws Exception {
    KeyStore store = store();
    Certificate[] chain = identity.chain().toArray(Certificate[]::new);
    store.setKeyEntry("server", identity.key(), PASSWORD, chain);
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD);
    return managers.getKeyManagers();
  }

  private static KeyStore store() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private TrustManager[] trust() throws Exception {
    if (clientsOf == null) {
      return null;
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore store = store();
    store.setCertificateEntry("clients", clientsOf.certificate());
    managers.init(store);
    return managers.getTrustManagers();
  }

  private void sayYes(Socket socket) throws IOException {
    BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
    while (RawServer.read(in) != null) {
      received.incrementAndGet();
      String yes = RawServer.answer(200, "", "{}");
      socket.getOutputStream().write(yes.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }
  }
}
