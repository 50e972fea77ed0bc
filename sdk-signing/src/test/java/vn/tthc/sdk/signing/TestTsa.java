package vn.tthc.sdk.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;

/** A time-stamp authority (RFC 3161) on the loopback interface, with a switch for its faults. */
final class TestTsa implements AutoCloseable {

  /** What the authority does wrong. */
  enum Fault {
    NONE,
    /** HTTP 503. */
    DOWN,
    /** No answer before {@link #close}. */
    SLOW,
    WRONG_NONCE,
    WRONG_IMPRINT,
    WRONG_POLICY,
    /** A proper response that grants nothing. */
    REJECTED,
    /** Bytes that are no response. */
    GARBAGE,
    /** A proper response, but for a certificate that is none. */
    BROKEN_CERTIFICATE,
    /** A response without end, as far as a client cares. */
    HUGE,
    /** Signed with a key that is not that of the certificate. */
    OTHER_KEY,
    /** Its certificate is for something else than time stamps. */
    WRONG_USAGE,
    /** The token names another certificate as the signer's than the one it comes with. */
    WRONG_CERTIFICATE_HASH
  }

  static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
  static final ASN1ObjectIdentifier OTHER_POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2");

  private static final int HUGE_ANSWER = 4 << 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();
  private final KeyPair keys = TestPki.ec("secp256r1");
  private final X509Certificate certificate =
      TestPki.signer(keys).purpose(KeyPurposeId.id_kp_timeStamping).issue();
  private final TestTsaTokens tokens = new TestTsaTokens(keys, certificate);
  private volatile Fault fault = Fault.NONE;
  private volatile Instant time = TestPki.NOW;

  private TestTsa() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/tsa", this::handle);
    server.start();
  }

  static TestTsa start() {
    try {
      return new TestTsa();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
  }

  /** Issued by {@link TestPki#INTERMEDIATE}; tokens carry both. */
  X509Certificate certificate() {
    return certificate;
  }

  /** From now on. */
  void fault(Fault fault) {
    this.fault = fault;
  }

  /** The time that tokens prove from now on. */
  void time(Instant time) {
    this.time = time;
  }

  /** How many requests have come in, those that were not answered included. */
  int requests() {
    return requests.get();
  }

  /** A good token over a SHA-256 imprint of the bytes, without any request over the network. */
  TimeStampToken token(byte[] bytes, Instant at) {
    try {
      byte[] imprint = MessageDigest.getInstance("SHA-256").digest(bytes);
      TimeStampRequestGenerator request = new TimeStampRequestGenerator();
      request.setCertReq(true);
      return tokens.token(request.generate(TSPAlgorithms.SHA256, imprint), at, Fault.NONE);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    byte[] body = exchange.getRequestBody().readAllBytes();
    Fault now = fault;
    try (exchange) {
      switch (now) {
        case DOWN -> exchange.sendResponseHeaders(503, -1);
        case SLOW -> closing.await(60, TimeUnit.SECONDS);
        case GARBAGE -> reply(exchange, "<html>Xin chào</html>".getBytes());
        case HUGE -> reply(exchange, new byte[HUGE_ANSWER]);
        default -> reply(exchange, response(body, now));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private byte[] response(byte[] body, Fault now) throws IOException {
    try {
      TimeStampRequest request = new TimeStampRequest(body);
      return now == Fault.REJECTED ? rejected() : tokens.response(request, time, now);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private byte[] rejected() throws TSPException, IOException {
    return new TimeStampResponseGenerator(null, Set.of())
        .generateFailResponse(2, PKIFailureInfo.badAlg, "thuật toán không được hỗ trợ")
        .getEncoded();
  }

  private static void reply(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
