package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.protocol.Fate;

/** Tells what it means that no answer came, in our words. */
final class TransportFailure {

  private static final String ALERT = "Received fatal alert: ";

  private static final String BROKEN_OFF = "handshake_failure";

  // A server that sends one of these means our certificate; it has none of ours but that.
  private static final Set<String> ABOUT_OUR_CERTIFICATE =
      Set.of(
          "bad_certificate",
          "unsupported_certificate",
          "certificate_revoked",
          "certificate_expired",
          "certificate_unknown",
          "certificate_required",
          "unknown_ca",
          "access_denied");

  private TransportFailure() {}

  /**
   * The failure for the caller.
   *
   * @param started whether the first byte of the request may have left. With TLS 1.3 a server
   *     judges our certificate only then; nothing proves that it has not worked on the request
   * @param trust who decides on certificates; null when nobody knows
   */
  static TransportException of(IOException e, boolean started, @Nullable X509TrustManager trust) {
    if (e instanceof TooLargeException) {
      return of(Fate.LOST, "", new Kind(TooLargeException.WHAT, ""), e);
    }
    if (started) {
      return of(Fate.LOST, "no answer: ", kind(e), e);
    }
    if (e instanceof GateKeeping.HeldBackException) {
      return of(Fate.NOT_SENT, "", new Kind(SendGate.REASON, ""), e);
    }
    Optional<TrustFailure> distrust = distrust(e, trust);
    if (distrust.isPresent()) {
      TrustFailure why = distrust.get();
      String what = "it is not trusted: " + why.what();
      return new TransportException(Fate.UNTRUSTED, what, why.mend(), why.incident(), e);
    }
    return of(Fate.NOT_SENT, "no connection: ", kind(e), e);
  }

  /** Of a host's addresses the first failure is thrown, with those of the others behind it. */
  private static Optional<TrustFailure> distrust(
      IOException first, @Nullable X509TrustManager trust) {
    return Stream.concat(Stream.of(first), Stream.of(first.getSuppressed()))
        .filter(IOException.class::isInstance)
        .map(each -> TrustFailure.of((IOException) each, trust))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static TransportException of(Fate fate, String so, Kind why, IOException e) {
    return new TransportException(fate, so + why.what(), why.mend(), Optional.empty(), e);
  }

  /** What the user's interceptors or listeners threw, errors too: it says whether it was sent. */
  static TransportException ofFault(Throwable e, boolean started) {
    Fate fate = started ? Fate.LOST : Fate.NOT_SENT;
    String what = "the HTTP client failed: " + e.getClass().getName();
    return new TransportException(fate, what, "", Optional.empty(), e);
  }

  /**
   * A kind of failure.
   *
   * @param mend what to do about it; empty when there is nothing to say
   */
  private record Kind(String what, String mend) {}

  /** The kind of failure without its message, which may repeat what was sent. */
  private static Kind kind(IOException e) {
    if (e instanceof PublicAddressException) {
      return new Kind(PublicAddressException.WHAT, PublicAddressException.MEND);
    }
    if (e instanceof UnknownHostException) {
      return new Kind("its host name is not found", "");
    }
    if (within(e).anyMatch(InterruptedIOException.class::isInstance)) {
      return new Kind(Thread.currentThread().isInterrupted() ? "interrupted" : "timed out", "");
    }
    if (e instanceof ConnectException) {
      return new Kind("refused", "check host and port");
    }
    if (blamesOurCertificate(e)) {
      return new Kind(
          "the server did not accept our client certificate, or got none",
          "check Tls.withIdentity");
    }
    if (within(e).anyMatch(each -> BROKEN_OFF.equals(alert(each)))) {
      return new Kind(
          "the server broke off the TLS handshake",
          "check that it speaks TLS 1.2 or newer, and whether it asks for a client certificate:"
              + " Tls.withIdentity");
    }
    if (e instanceof SSLException) {
      return new Kind("no TLS handshake", "check that the port speaks https with TLS 1.2 or newer");
    }
    return new Kind(e.getClass().getSimpleName(), "");
  }

  /** Whether a server refused us for our certificate, or for want of one. */
  static boolean blamesOurCertificate(Throwable e) {
    return within(e).anyMatch(TransportFailure::isAboutOurCertificate);
  }

  private static boolean isAboutOurCertificate(Throwable e) {
    return ABOUT_OUR_CERTIFICATE.contains(alert(e));
  }

  /**
   * The name of the alert that the peer sent; empty when it was none. Names are the JDK's and out
   * of a fixed list, not the peer's own words. Newer JDKs write them twice.
   */
  private static String alert(Throwable e) {
    String message = e instanceof SSLException && e.getMessage() != null ? e.getMessage() : "";
    int at = message.indexOf(ALERT);
    return at < 0 ? "" : message.substring(at + ALERT.length());
  }

  private static Stream<Throwable> within(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
