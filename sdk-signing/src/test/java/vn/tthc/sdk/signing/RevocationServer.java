package vn.tthc.sdk.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Gives out revocation data, right or wrong, and counts who asks. */
final class RevocationServer implements AutoCloseable {

  static final Duration LASTING = Duration.ofDays(7);

  final AtomicInteger requests = new AtomicInteger();

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HttpServer server;

  RevocationServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "revocation-server");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::answer);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void put(String path, byte[] answer) {
    answers.put(path, answer);
  }

  void remove(String path) {
    answers.remove(path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/never")) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    byte[] answer = answers.get(path);
    exchange.sendResponseHeaders(answer == null ? 404 : 200, answer == null ? -1 : answer.length);
    if (answer != null) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }

  /** A list by an issuer, with one certificate on it or none. */
  static X509CRL list(
      VerifyPki.Identity issuer, Instant made, X509Certificate revoked, Instant at, int reason) {
    try {
      var builder =
          new JcaX509v2CRLBuilder(issuer.certificate().getSubjectX500Principal(), Date.from(made));
      builder.setNextUpdate(Date.from(made.plus(LASTING)));
      builder.addCRLEntry(BigInteger.TEN, Date.from(made), 0);
      if (revoked != null) {
        builder.addCRLEntry(revoked.getSerialNumber(), Date.from(at), reason);
      }
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.key());
      return new JcaX509CRLConverter().getCRL(builder.build(signer));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static X509CRL list(VerifyPki.Identity issuer, Instant made) {
    return list(issuer, made, null, null, 0);
  }

  /** A response by a responder about a certificate. */
  static byte[] response(
      VerifyPki.Identity responder,
      VerifyPki.Identity issuer,
      BigInteger serial,
      CertificateStatus status,
      Instant made) {
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().build();
      var sha1 = digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
      X509CertificateHolder holder = new JcaX509CertificateHolder(responder.certificate());
      var builder = new BasicOCSPRespBuilder(new RespID(holder.getSubject()));
      builder.addResponse(
          new CertificateID(sha1, new JcaX509CertificateHolder(issuer.certificate()), serial),
          status,
          Date.from(made),
          Date.from(made.plus(LASTING)));
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(responder.key());
      X509CertificateHolder[] chain = {holder};
      var basic = builder.build(signer, chain, Date.from(made));
      return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
