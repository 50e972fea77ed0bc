package vn.tthc.sdk.internal.channel;

import static vn.tthc.sdk.SecurityIncident.Kind.HOST_NAME_MISMATCH;
import static vn.tthc.sdk.SecurityIncident.Kind.PIN_MISMATCH;
import static vn.tthc.sdk.SecurityIncident.Kind.REVOKED_CERTIFICATE;
import static vn.tthc.sdk.SecurityIncident.Kind.UNTRUSTED_CERTIFICATE;

import java.io.IOException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.security.cert.PKIXReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.SecurityIncident;

/**
 * Why a server is not trusted. What is said of it is ours alone: a peer that is not trusted does
 * not get its words into our logs.
 *
 * @param what which fault it is
 * @param mend what to do about it; empty when there is nothing to say
 * @param incident what it is a sign of; empty when it is a slip of the operator's or our own
 */
record TrustFailure(String what, String mend, Optional<SecurityIncident.Kind> incident) {

  // OkHttp tells its two refusals apart by their first words only.
  private static final String PINS = "Certificate pinning failure";
  private static final String NAME = "Hostname ";

  /**
   * Reads a failed handshake.
   *
   * @param trust who decided; null when nobody knows
   * @return empty when it failed for another reason than trust
   */
  static Optional<TrustFailure> of(IOException failure, @Nullable X509TrustManager trust) {
    if (failure instanceof SSLPeerUnverifiedException) {
      return Optional.of(ofPeer(String.valueOf(failure.getMessage())));
    }
    if (!(failure instanceof SSLException)) {
      return Optional.empty();
    }
    List<Throwable> causes = causes(failure);
    return causes.stream()
        .map(cause -> ofCause(cause, causes, trust))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> ofAnyCertificate(causes));
  }

  private static TrustFailure ofPeer(String message) {
    if (message.startsWith(PINS)) {
      return incident(
          PIN_MISMATCH, "it has none of the pinned keys", "ask the operator whether keys changed");
    }
    return message.startsWith(NAME)
        ? incident(
            HOST_NAME_MISMATCH,
            "its certificate is for another host",
            "check the channel's address")
        : incident(UNTRUSTED_CERTIFICATE, "it shows no certificate", "");
  }

  private static Optional<TrustFailure> ofCause(
      Throwable cause, List<Throwable> causes, @Nullable X509TrustManager trust) {
    Object reason = cause instanceof CertPathValidatorException e ? e.getReason() : null;
    if (cause instanceof CertificateRevokedException || reason == BasicReason.REVOKED) {
      return Optional.of(incident(REVOKED_CERTIFICATE, "its certificate was revoked", ""));
    }
    if (cause instanceof CertificateExpiredException || reason == BasicReason.EXPIRED) {
      return Optional.of(
          ofDate(
              causes, trust, slip("its certificate has expired", "ask the operator to renew it")));
    }
    if (cause instanceof CertificateNotYetValidException || reason == BasicReason.NOT_YET_VALID) {
      return Optional.of(
          ofDate(
              causes,
              trust,
              slip("its certificate is not valid yet", "check this machine's clock")));
    }
    if (reason == BasicReason.UNDETERMINED_REVOCATION_STATUS) {
      return Optional.of(slip("whether its certificate was revoked could not be found out", ""));
    }
    if (cause instanceof CertPathBuilderException || reason == PKIXReason.NO_TRUST_ANCHOR) {
      return Optional.of(unknownAuthority());
    }
    return cause instanceof InvalidAlgorithmParameterException
        ? Optional.of(slip("nobody is trusted here", "check javax.net.ssl.trustStore"))
        : Optional.empty();
  }

  /** The JDK looks at the dates before it looks at signatures. */
  private static TrustFailure ofDate(
      List<Throwable> causes, @Nullable X509TrustManager trust, TrustFailure slip) {
    return ForgedPath.isForged(causes, trust) ? unknownAuthority() : slip;
  }

  private static TrustFailure unknownAuthority() {
    return incident(
        UNTRUSTED_CERTIFICATE,
        "its certificate comes from no trusted authority",
        "give the authority with Tls.trusting");
  }

  private static Optional<TrustFailure> ofAnyCertificate(List<Throwable> causes) {
    boolean certificate =
        causes.stream()
            .anyMatch(
                cause ->
                    cause instanceof CertificateException
                        || cause instanceof CertPathValidatorException);
    return certificate
        ? Optional.of(
            incident(
                UNTRUSTED_CERTIFICATE,
                "its certificate breaks the rules for servers",
                "ask the operator"))
        : Optional.empty();
  }

  private static TrustFailure incident(SecurityIncident.Kind kind, String what, String mend) {
    return new TrustFailure(what, mend, Optional.of(kind));
  }

  private static TrustFailure slip(String what, String mend) {
    return new TrustFailure(what, mend, Optional.empty());
  }

  private static List<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure.getCause(), cause -> cause != null, Throwable::getCause)
        .limit(20)
        .toList();
  }
}
