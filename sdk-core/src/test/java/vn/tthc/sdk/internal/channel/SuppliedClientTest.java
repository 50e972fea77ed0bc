package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.SocketFactory;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.SecurityIncident.Kind;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** A client that the user brings is used as it is, but for what would break our promises. */
class SuppliedClientTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final String YES = RawServer.answer(200, "", "{}");
  private static final TestCa CA = new TestCa("Goc Mau");
  private static final TestCa OTHER_CA = new TestCa("Goc Khac");

  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

  @Test
  void goesThroughItsInterceptorsAndListenersAndLeavesItOpen() throws Exception {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add("interceptor");
                  return chain.proceed(chain.request());
                })
            .eventListener(
                new EventListener() {
                  @Override
                  public void requestHeadersStart(Call call) {
                    seen.add("listener");
                  }
                })
            .build();
    try (RawServer server = new RawServer(SuppliedClientTest::sayYes)) {
      for (int i = 0; i < 2; i++) {
        try (Transport transport = Transports.of(Transports.channel(server.url()), client)) {
          assertThat(post(transport, server.url())).isEqualTo(200);
        }
      }
      assertThat(seen).containsExactly("interceptor", "listener", "interceptor", "listener");
      assertThat(client.connectionPool().connectionCount()).as("shared by both").isEqualTo(1);
      assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
    }
  }

  @Test
  void knowsThatNothingLeftWhereItsListenersCannotBeMade() throws Exception {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .eventListenerFactory(
                call -> {
                  throw new IllegalStateException("no metrics");
                })
            .build();
    try (RawServer server = new RawServer(SuppliedClientTest::sayYes);
        Transport transport = Transports.of(Transports.channel(server.url()), client)) {
      assertThat(failure(transport, server.url()).fate()).isEqualTo(Fate.NOT_SENT);
    }
  }

  @Test
  void cancelsEveryCallWhateverAListenerThrows() throws Exception {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call call) {
                    seen.add("cancelled");
                    if (seen.size() == 1) {
                      throw new IllegalStateException("no metrics");
                    }
                    throw new NoClassDefFoundError("no metrics");
                  }
                })
            .build();
    CountDownLatch both = new CountDownLatch(2);
    ExecutorService callers = Executors.newFixedThreadPool(2);
    Cancellation cancellation = new Cancellation();
    try (RawServer deaf =
            new RawServer(
                socket -> {
                  RawServer.read(socket);
                  both.countDown();
                  RawServer.read(socket);
                });
        Transport transport = Transports.of(Transports.channel(deaf.url()), client)) {
      Callable<Fate> call = () -> failure(transport, deaf.url(), cancellation).fate();
      List<Future<Fate>> fates = List.of(callers.submit(call), callers.submit(call));
      both.await();
      cancellation.cancel();
      for (Future<Fate> fate : fates) {
        assertThat(fate.get()).isEqualTo(Fate.LOST);
      }
      assertThat(seen).hasSize(2);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void stillKnowsWhetherARequestLeft() throws Exception {
    try (RawServer deaf = new RawServer(RawServer::read);
        Transport transport = Transports.of(Transports.channel(deaf.url()), new OkHttpClient())) {
      assertThat(failure(transport, deaf.url()).fate()).isEqualTo(Fate.LOST);
    }
  }

  @Test
  void endsItsOwnCallsAtTheCloseAndNoOthers() throws Exception {
    OkHttpClient client = new OkHttpClient();
    List<Transport> closed = new ArrayList<>();
    try (RawServer server =
        new RawServer(
            socket -> {
              RawServer.read(socket);
              closed.get(0).close();
              socket.getOutputStream().write(YES.getBytes(StandardCharsets.US_ASCII));
            })) {
      Transport other = Transports.of(Transports.channel(server.url()), client);
      closed.add(other);
      try (Transport transport = Transports.of(Transports.channel(server.url()), client)) {
        assertThat(post(transport, server.url())).isEqualTo(200);
      }
      assertThat(failure(other, server.url()).fate()).isEqualTo(Fate.NOT_SENT);
    }
  }

  @Test
  void sharesTlsConnectionsBetweenChannels() throws Exception {
    OkHttpClient client = trusting(trust(CA, null));
    TlsServer server = new TlsServer(CA.issue("localhost"));
    try (RawServer running = server.start()) {
      for (int i = 0; i < 2; i++) {
        try (Transport transport = Transports.of(Transports.channel(running.url()), client)) {
          assertThat(post(transport, running.url())).isEqualTo(200);
        }
      }
      assertThat(client.connectionPool().connectionCount()).isEqualTo(1);
    }
  }

  @Test
  void replacesItsTrustWhereTheChannelHasItsOwn() throws Exception {
    OkHttpClient lax =
        trusting(trust(OTHER_CA, null))
            .newBuilder()
            .hostnameVerifier((host, session) -> true)
            .build();
    try (RawServer server = new TlsServer(CA.issue("khac.example")).start();
        Transport transport =
            Transports.of(
                Transports.channel(server.url()).withTls(Tls.trusting(List.of(CA.certificate()))),
                lax)) {
      assertThat(failure(transport, server.url()).incident()).contains(Kind.HOST_NAME_MISMATCH);
    }
  }

  @Test
  void tellsARevokedCertificate() throws Exception {
    Tls.Identity identity = CA.issue("localhost");
    OkHttpClient strict = trusting(trust(CA, CA.revoking(identity.chain().get(0))));
    try (RawServer server = new TlsServer(identity).start();
        Transport transport = Transports.of(Transports.channel(server.url()), strict)) {
      TransportException e = failure(transport, server.url());
      assertThat(e.fate()).isEqualTo(Fate.UNTRUSTED);
      assertThat(e.incident()).contains(Kind.REVOKED_CERTIFICATE);
      assertThat(e).hasMessage("it is not trusted: its certificate was revoked");
    }
  }

  @Test
  void keepsItsProxyForHttpsAndNoneForPlainHttp() throws Exception {
    try (RawServer proxy =
        new RawServer(socket -> seen.add(RawServer.read(socket).head().split("\r\n")[0]))) {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.url().getPort());
      OkHttpClient client =
          new OkHttpClient.Builder().proxy(new Proxy(Proxy.Type.HTTP, address)).build();
      URI https = URI.create("https://khong-co.invalid/x");
      URI http = URI.create("http://khong-co.invalid/x");
      for (URI url : List.of(https, http)) {
        try (Transport transport = Transports.of(Transports.channel(url), client)) {
          assertThat(failure(transport, url).fate()).isEqualTo(Fate.NOT_SENT);
        }
      }
      assertThat(seen).containsExactly("CONNECT khong-co.invalid:443 HTTP/1.1");
    }
  }

  /** Each request obeys the rules of its own scheme. */
  @Test
  void keepsPlainHttpInsideWhateverTheChannel() {
    URI https = URI.create("https://cong.example/forward");
    URI tokens = URI.create("http://203.0.113.1/token");
    Gateway gateway = Gateway.oauth2(tokens, "id", () -> "bi-mat-mau");
    try (Transport transport =
        Transports.of(Transports.channel(https).withGateway(gateway), new OkHttpClient())) {
      assertThat(failure(transport, tokens)).hasMessageContaining("use https");
    }
  }

  @Test
  void connectsWithItsSocketsAndOurTimeOut() throws Exception {
    Map<Socket, Integer> timeouts = new ConcurrentHashMap<>();
    OkHttpClient client =
        trusting(trust(CA, null))
            .newBuilder()
            .connectTimeout(Duration.ofSeconds(77))
            .socketFactory(new WatchedSockets(timeouts))
            .build();
    try (RawServer server = new TlsServer(CA.issue("localhost")).start();
        Transport transport = Transports.of(Transports.channel(server.url()), client)) {
      assertThat(post(transport, server.url())).isEqualTo(200);
    }
    assertThat(timeouts.values()).containsOnly(5_000);
  }

  @Test
  void survivesAFaultOfItsInterceptors() {
    OkHttpClient faulty =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("bi-mat-mau");
                })
            .build();
    URI url = URI.create("http://localhost:1/x");
    try (Transport transport = Transports.of(Transports.channel(url), faulty)) {
      TransportException e = failure(transport, url);
      assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
      assertThat(e).hasMessage("the HTTP client failed: java.lang.IllegalStateException");
    }
  }

  private static void sayYes(Socket socket) throws IOException {
    while (RawServer.read(socket) != null) {
      socket.getOutputStream().write(YES.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static OkHttpClient trusting(X509TrustManager trust) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {trust}, null);
    return new OkHttpClient.Builder().sslSocketFactory(context.getSocketFactory(), trust).build();
  }

  private static X509TrustManager trust(TestCa authority, X509CRL revoked) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("a", authority.certificate());
    PKIXBuilderParameters rules = new PKIXBuilderParameters(store, new X509CertSelector());
    rules.setRevocationEnabled(revoked != null);
    if (revoked != null) {
      rules.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(revoked))));
    }
    TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
    managers.init(new CertPathTrustManagerParameters(rules));
    return (X509TrustManager) managers.getTrustManagers()[0];
  }

  private static int post(Transport transport, URI url) throws TransportException {
    return transport.post(request(url), LONG, new Cancellation()).status();
  }

  private static TransportException failure(Transport transport, URI url) {
    return failure(transport, url, new Cancellation());
  }

  private static TransportException failure(
      Transport transport, URI url, Cancellation cancellation) {
    return catchThrowableOfType(
        TransportException.class, () -> transport.post(request(url), LONG, cancellation));
  }

  private static HttpRequest request(URI url) {
    return new HttpRequest(url, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  /** Sockets that note how long they may take to connect. */
  private static final class WatchedSockets extends SocketFactory {

    private final Map<Socket, Integer> timeouts;

    WatchedSockets(Map<Socket, Integer> timeouts) {
      this.timeouts = timeouts;
    }

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
          timeouts.put(this, timeout);
          super.connect(endpoint, timeout);
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
