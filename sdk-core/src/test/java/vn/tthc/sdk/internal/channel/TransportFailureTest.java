package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.protocol.Fate;

/** What each failure of the network means, before the request may have left and after. */
class TransportFailureTest {

  private static final String CERTIFICATE =
      "the server did not accept our client certificate, or got none";

  static Stream<Arguments> kinds() {
    return Stream.of(
        arguments(new PublicAddressException(), PublicAddressException.WHAT, "use https"),
        arguments(new UnknownHostException("may-chu"), "its host name is not found", ""),
        arguments(new SocketTimeoutException(), "timed out", ""),
        arguments(new IOException(new InterruptedIOException()), "timed out", ""),
        arguments(new ConnectException(), "refused", "check host and port"),
        arguments(alert("bad_certificate"), CERTIFICATE, "check Tls.withIdentity"),
        arguments(
            new IOException(alert("certificate_required")), CERTIFICATE, "check Tls.withIdentity"),
        arguments(
            alert("handshake_failure"),
            "the server broke off the TLS handshake",
            "check that it speaks TLS 1.2 or newer, and whether it asks for a client certificate:"
                + " Tls.withIdentity"),
        arguments(
            new SSLException((String) null),
            "no TLS handshake",
            "check that the port speaks https with TLS 1.2 or newer"),
        arguments(
            alert("internal_error"),
            "no TLS handshake",
            "check that the port speaks https with TLS 1.2 or newer"),
        arguments(new EOFException("của Ông Mẫu"), "EOFException", ""));
  }

  private static SSLException alert(String name) {
    return new SSLException("Received fatal alert: " + name);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void beforeTheFirstByteItWasNotSent(IOException failure, String what, String mend) {
    TransportException told = TransportFailure.of(failure, false, null);
    assertThat(told.fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(told.what()).isEqualTo("no connection: " + what);
    assertThat(told.mend()).isEqualTo(mend);
    assertThat(told.incident()).isEmpty();
    assertThat(told).hasMessageStartingWith(told.what()).hasMessageEndingWith(mend);
    assertThat(told).hasCause(failure);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void afterTheFirstByteNobodyKnows(IOException failure, String what, String mend) {
    TransportException told = TransportFailure.of(failure, true, null);
    assertThat(told.fate()).isEqualTo(Fate.LOST);
    assertThat(told.what()).isEqualTo("no answer: " + what);
    assertThat(told.mend()).isEqualTo(mend);
  }

  @Test
  void anInterruptIsNoTimeout() {
    Thread.currentThread().interrupt();
    TransportException told =
        TransportFailure.of(new InterruptedIOException("timeout"), false, null);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told.what()).isEqualTo("no connection: interrupted");
  }

  @Test
  void whatAGateHeldBackWasNotSentAndIsNoFaultOfTheConnection() {
    TransportException told = TransportFailure.of(new GateKeeping.HeldBackException(), false, null);
    assertThat(told.fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(told.what()).isEqualTo(SendGate.REASON);
  }

  @Test
  void distrustIsFinalBeforeTheFirstByteOnly() {
    IOException failure = new SSLPeerUnverifiedException("Hostname x not verified");
    TransportException told = TransportFailure.of(failure, false, null);
    assertThat(told.fate()).isEqualTo(Fate.UNTRUSTED);
    assertThat(told.what()).isEqualTo("it is not trusted: its certificate is for another host");
    assertThat(told.mend()).isEqualTo("check the channel's address");
    assertThat(told.incident()).contains(SecurityIncident.Kind.HOST_NAME_MISMATCH);
    assertThat(TransportFailure.of(failure, true, null).fate()).isEqualTo(Fate.LOST);
  }

  @Test
  void aDistrustedAddressShowsBehindOneThatRefused() {
    IOException first = new ConnectException();
    first.addSuppressed(new IllegalStateException("no failure of the network"));
    first.addSuppressed(new SSLPeerUnverifiedException("Certificate pinning failure!"));
    TransportException told = TransportFailure.of(first, false, null);
    assertThat(told.fate()).isEqualTo(Fate.UNTRUSTED);
    assertThat(told.incident()).contains(SecurityIncident.Kind.PIN_MISMATCH);
  }

  @Test
  void whatUsersCodeThrowsSaysWhetherItWasSent() {
    Error fault = new StackOverflowError("của Ông Mẫu");
    TransportException before = TransportFailure.ofFault(fault, false);
    assertThat(before.fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(before).hasMessage("the HTTP client failed: java.lang.StackOverflowError");
    assertThat(TransportFailure.ofFault(fault, true).fate()).isEqualTo(Fate.LOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bad_certificate",
        "unsupported_certificate",
        "certificate_revoked",
        "certificate_expired",
        "certificate_unknown",
        "certificate_required",
        "unknown_ca",
        "access_denied"
      })
  void theseAlertsMeanOurCertificate(String name) {
    assertThat(TransportFailure.blamesOurCertificate(alert(name))).isTrue();
    assertThat(TransportFailure.blamesOurCertificate(new SocketException(name))).isFalse();
  }

  @Test
  void whatOnlyLooksLikeAnAlertBlamesNobody() {
    for (IOException other :
        new IOException[] {
          new SSLHandshakeException("bad_certificate"),
          new IOException("Received fatal alert: bad_certificate"),
          alert("handshake_failure"),
          new SSLException((String) null)
        }) {
      assertThat(TransportFailure.blamesOurCertificate(other)).isFalse();
    }
  }
}
