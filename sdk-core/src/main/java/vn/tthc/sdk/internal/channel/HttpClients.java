package vn.tthc.sdk.internal.channel;

import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Timing;

/** Makes the OkHttp clients of a channel, out of one that the user gave or of nothing. */
final class HttpClients {

  /** One for every batch that may be in flight. */
  private static final int IDLE_CONNECTIONS = 64;

  // Idle connections go before a gateway's limit, or a request would run into its close.
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);
  private static final Set<TlsVersion> VERSIONS = Set.of(TlsVersion.TLS_1_2, TlsVersion.TLS_1_3);

  private final OkHttpClient base;
  private final boolean supplied;
  private final boolean ownConnections;
  private final Timing timing;

  HttpClients(Settings settings) {
    OkHttpClient given = settings.httpClient();
    this.supplied = given != null;
    this.ownConnections = !supplied;
    this.base = given != null ? given : ours().build();
    this.timing = settings.timing();
  }

  private HttpClients(OkHttpClient base, boolean supplied, Timing timing) {
    this.supplied = supplied;
    this.ownConnections = true;
    this.base = base;
    this.timing = timing;
  }

  /** The same, with connections that are nobody else's even where the user gave a client. */
  static HttpClients apart(Settings settings) {
    OkHttpClient given = settings.httpClient();
    OkHttpClient base =
        given != null
            ? given.newBuilder().connectionPool(new ConnectionPool()).build()
            : ours().build();
    return new HttpClients(base, given != null, settings.timing());
  }

  /** Without TLS of its own, whose making costs time: each channel brings its own. */
  private static OkHttpClient.Builder ours() {
    return new OkHttpClient.Builder()
        .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
        .connectionPool(
            new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS));
  }

  /** For plain http, which stays inside: no proxy, as nobody could tell where that leads. */
  OkHttpClient plain() {
    return common()
        .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
        .proxy(Proxy.NO_PROXY)
        .dns(PrivateNetwork.DNS)
        .socketFactory(new PromptSockets(true))
        .build();
  }

  /** For https, on TLS 1.2 and newer. */
  OkHttpClient secure(Channel channel) {
    OkHttpClient.Builder builder = common().connectionSpecs(specs());
    if (base.socketFactory() == SocketFactory.getDefault()) {
      builder.socketFactory(new PromptSockets(false));
    }
    TlsContext tls = keepsItsTls(channel.tls()) ? theirs() : TlsContext.of(channel.tls());
    HandshakeLimit sockets =
        new HandshakeLimit(tls.sockets(), (int) timing.connectTimeout().toMillis());
    builder.sslSocketFactory(sockets, tls.trust());
    if (!keepsItsTls(channel.tls())) {
      builder
          .hostnameVerifier(ours().build().hostnameVerifier())
          .certificatePinner(pinner(channel));
    }
    return builder.build();
  }

  private OkHttpClient.Builder common() {
    EventListener.Factory theirs = base.eventListenerFactory();
    return base.newBuilder()
        .connectTimeout(timing.connectTimeout())
        .readTimeout(timing.requestTimeout())
        .writeTimeout(timing.requestTimeout())
        // One retry in one place: ours.
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .addNetworkInterceptor(new NoHiddenRepeats())
        // Last, behind those of the user: only the socket comes after it.
        .addNetworkInterceptor(new GateKeeping())
        // Answers hold personal data: nothing goes to a disk.
        .cache(null)
        .eventListenerFactory(call -> call.request().tag(SentMark.class).plus(theirs.create(call)));
  }

  /** A client that trusts somebody of its own may be kept; one without TLS cannot. */
  private boolean keepsItsTls(Tls tls) {
    boolean platform =
        tls.authorities().isEmpty() && tls.identity().isEmpty() && tls.pins().isEmpty();
    return supplied
        && platform
        && base.x509TrustManager() != null
        && base.connectionSpecs().stream().anyMatch(ConnectionSpec::isTls);
  }

  private TlsContext theirs() {
    return new TlsContext(base.sslSocketFactory(), base.x509TrustManager());
  }

  /** Theirs where they know no old TLS. */
  private List<ConnectionSpec> specs() {
    List<ConnectionSpec> theirs =
        base.connectionSpecs().stream()
            .filter(spec -> spec.isTls() && spec.tlsVersions() != null)
            .filter(spec -> VERSIONS.containsAll(spec.tlsVersions()))
            .toList();
    return theirs.isEmpty() ? List.of(ConnectionSpec.MODERN_TLS) : theirs;
  }

  private static CertificatePinner pinner(Channel channel) {
    CertificatePinner.Builder pinner = new CertificatePinner.Builder();
    String[] pins = channel.tls().pins().toArray(String[]::new);
    hosts(channel).forEach(host -> pinner.add(host, pins));
    return pinner.build();
  }

  /** As OkHttp writes them, which compares them with those of requests. */
  private static Set<String> hosts(Channel channel) {
    Set<String> hosts = new HashSet<>();
    Stream.concat(Stream.of(channel.url()), channel.gateway().tokenUrl().stream())
        .map(URI::toString)
        .forEach(url -> hosts.add(HttpUrl.get(url).host()));
    return hosts;
  }

  /** Lets go of connections and threads, unless they are somebody else's. */
  void close() {
    if (!supplied) {
      base.dispatcher().executorService().shutdown();
    }
    if (ownConnections) {
      base.connectionPool().evictAll();
    }
  }
}
