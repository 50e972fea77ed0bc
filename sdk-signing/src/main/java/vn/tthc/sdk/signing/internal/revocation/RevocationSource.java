package vn.tthc.sdk.signing.internal.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.signing.RevocationData;
import vn.tthc.sdk.signing.RevocationData.Kind;
import vn.tthc.sdk.signing.internal.HttpFetch;
import vn.tthc.sdk.signing.internal.revocation.Outcome.State;

/**
 * Asks whether a certificate was revoked: first what was kept from earlier, then OCSP, then the
 * lists, each from the cache before the network. Only an answer that passed its check ends the
 * search and goes into the cache. To be asked only about certificates whose issuer is trusted, as
 * it goes where they send it. Thread-safe.
 */
public final class RevocationSource {

  private static final Logger LOG = LoggerFactory.getLogger(RevocationSource.class);
  private static final String OCSP_REQUEST = "application/ocsp-request";
  private static final int LARGEST_RESPONSE = 256 << 10;
  private static final int LARGEST_LIST = 16 << 20;

  /** How long an address that did not answer, or did not with what was asked for, is left alone. */
  private static final Duration REST = Duration.ofMinutes(1);

  private static final int MOST_RESTING = 1000;

  private final DataCache cache;
  private final HttpFetch responses;
  private final HttpFetch lists;
  private final OcspJudge ocsp;
  private final CrlJudge crl;
  private final Map<String, Instant> resting = new ConcurrentHashMap<>();

  /**
   * A source that has asked nobody yet.
   *
   * @param cache what keeps answers
   * @param timeout for each fetch
   * @param accepts which signature algorithms are good enough, by identifier and parameters
   */
  public RevocationSource(
      DataCache cache,
      Duration timeout,
      BiPredicate<ASN1ObjectIdentifier, byte @Nullable []> accepts) {
    this.cache = cache;
    this.responses = new HttpFetch(timeout, LARGEST_RESPONSE);
    this.lists = new HttpFetch(timeout, LARGEST_LIST);
    this.ocsp = new OcspJudge(accepts);
    this.crl = new CrlJudge(accepts);
  }

  /**
   * What is known of a certificate.
   *
   * @param certificate which
   * @param issuer its issuer, which is trusted
   * @param kept data from earlier, of the caller
   * @param carried data in the signature, chosen by whoever made it or handed it on: a revocation
   *     counts; a good word only where nobody else knows, and when it came after the proven time
   * @param window which kept data counts; what is fetched must hold now
   */
  public Outcome ask(
      X509Certificate certificate,
      X509Certificate issuer,
      List<RevocationData> kept,
      List<RevocationData> carried,
      Window window) {
    Outcome told = fromKept(certificate, issuer, carried, window);
    if (told.state() == State.REVOKED) {
      return told;
    }
    Outcome known = ask(certificate, issuer, kept, window);
    return known.isKnown() ? known : fromKept(certificate, issuer, carried, window.ofYounger());
  }

  private Outcome ask(
      X509Certificate certificate,
      X509Certificate issuer,
      List<RevocationData> kept,
      Window window) {
    Outcome known = fromKept(certificate, issuer, kept, window);
    if (known.isKnown() || certificate.getNotAfter().toInstant().isBefore(window.now())) {
      return known;
    }
    Window current = Window.at(window.now());
    for (URI address : Addresses.ofOcsp(certificate)) {
      byte[] request = OcspRequests.about(certificate, issuer);
      String key = address + " " + HexFormat.of().formatHex(request);
      Fetch fetch = () -> responses.post(address, OCSP_REQUEST, request);
      Judge judge = data -> ocsp.judge(data, certificate, issuer, current);
      Outcome outcome = fromCacheOrNetwork(address, key, fetch, judge, current.now());
      if (outcome.isKnown()) {
        return outcome;
      }
    }
    for (URI address : Addresses.ofLists(certificate)) {
      Judge judge = data -> crl.judge(data, certificate, issuer, current);
      Fetch fetch = () -> lists.get(address);
      Outcome outcome =
          fromCacheOrNetwork(address, address.toString(), fetch, judge, current.now());
      if (outcome.isKnown()) {
        return outcome;
      }
    }
    return Outcome.UNKNOWN;
  }

  /** A revocation counts more than a good word, whichever came first. */
  private Outcome fromKept(
      X509Certificate certificate,
      X509Certificate issuer,
      List<RevocationData> kept,
      Window window) {
    Outcome best = Outcome.UNKNOWN;
    for (RevocationData data : kept) {
      Outcome outcome =
          data.kind() == Kind.OCSP
              ? ocsp.judge(data.der(), certificate, issuer, window)
              : crl.judge(data.der(), certificate, issuer, window);
      if (outcome.state() == State.REVOKED) {
        return outcome;
      }
      best = outcome.isKnown() ? outcome : best;
    }
    return best;
  }

  private Outcome fromCacheOrNetwork(
      URI address, String key, Fetch fetch, Judge judge, Instant now) {
    byte[] cached = cache.get(key);
    if (cached != null) {
      Outcome outcome = judge.of(cached);
      if (outcome.isKnown()) {
        return outcome;
      }
    }
    if (rests(address.toString(), now) || rests(key, now)) {
      return Outcome.UNKNOWN;
    }
    try {
      byte[] fetched = fetch.now();
      Outcome outcome = judge.of(fetched);
      if (outcome.isKnown()) {
        cache.put(key, fetched);
      } else {
        rest(key, now.plus(REST));
      }
      return outcome;
    } catch (IOException e) {
      LOG.warn("No revocation data from {}: {}", address.getHost(), e.toString());
      rest(address.toString(), now.plus(REST));
      return Outcome.UNKNOWN;
    }
  }

  private boolean rests(String what, Instant now) {
    Instant until = resting.get(what);
    return until != null && now.isBefore(until);
  }

  /** What rests is an address, or one question to it. */
  private void rest(String what, Instant until) {
    if (resting.size() >= MOST_RESTING) {
      resting.clear();
    }
    resting.put(what, until);
  }

  private interface Fetch {
    byte[] now() throws IOException;
  }

  private interface Judge {
    Outcome of(byte[] data);
  }
}
