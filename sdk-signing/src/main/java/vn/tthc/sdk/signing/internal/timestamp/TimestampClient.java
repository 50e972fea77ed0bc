package vn.tthc.sdk.signing.internal.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.HashAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;
import vn.tthc.sdk.signing.internal.Digests;
import vn.tthc.sdk.signing.internal.HttpFetch;

/**
 * Asks a time-stamp authority over HTTP (RFC 3161, section 3.4), once for each call. Thread-safe.
 *
 * @param policy the object identifier of the policy to demand; null for the authority's own
 */
public record TimestampClient(
    URI address, HashAlgorithm hash, @Nullable String policy, HttpFetch http, TokenCheck check) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BITS = 64;

  /** Its place in a response. */
  private static final int TOKEN = 1;

  /**
   * The token over some bytes, in the very form in which it came.
   *
   * @throws WrongAnswerException if the authority answered, but not with a token to be used
   * @throws IOException if it did not answer
   */
  public byte[] token(byte[] bytes) throws IOException {
    TimeStampRequest request = request(bytes);
    byte[] answer = http.post(address, "application/timestamp-query", request.getEncoded());
    try {
      return token(answer, request);
    } catch (WrongAnswerException e) {
      throw e;
    } catch (IOException | TSPException | RuntimeException e) {
      // Bouncy Castle has exceptions of many kinds for what it cannot read.
      throw new WrongAnswerException("what it sent is no time-stamp response", e);
    }
  }

  private byte[] token(byte[] answer, TimeStampRequest request) throws IOException, TSPException {
    TimeStampResponse response = new TimeStampResponse(answer);
    requireGranted(response);
    TimeStampToken token = response.getTimeStampToken();
    requireAnswers(token, request);
    check.require(token);
    return ASN1Sequence.getInstance(answer)
        .getObjectAt(TOKEN)
        .toASN1Primitive()
        .getEncoded(ASN1Encoding.DL);
  }

  private TimeStampRequest request(byte[] bytes) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    if (policy != null) {
      generator.setReqPolicy(new ASN1ObjectIdentifier(policy));
    }
    ASN1ObjectIdentifier type = Algorithms.identifier(hash).getAlgorithm();
    byte[] imprint = Digests.of(hash.standardName(), bytes);
    return generator.generate(type, imprint, new BigInteger(NONCE_BITS, RANDOM));
  }

  private static void requireGranted(TimeStampResponse response) throws WrongAnswerException {
    int status = response.getStatus();
    if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
      String failure = response.getFailInfo() == null ? "none" : response.getFailInfo().toString();
      throw new WrongAnswerException("it refused: status " + status + ", failure " + failure);
    }
    if (response.getTimeStampToken() == null) {
      throw new WrongAnswerException("its response has no token");
    }
  }

  /** A right token for another question would prove the time of something else. */
  private static void requireAnswers(TimeStampToken token, TimeStampRequest request)
      throws WrongAnswerException {
    var info = token.getTimeStampInfo();
    if (!request.getNonce().equals(info.getNonce())) {
      throw new WrongAnswerException("its token has another nonce than was sent");
    }
    if (!request.getMessageImprintAlgOID().equals(info.getMessageImprintAlgOID())
        || !MessageDigest.isEqual(
            request.getMessageImprintDigest(), info.getMessageImprintDigest())) {
      throw new WrongAnswerException("its token is over another imprint than was sent");
    }
    if (request.getReqPolicy() != null && !request.getReqPolicy().equals(info.getPolicy())) {
      throw new WrongAnswerException("its token follows another policy than was demanded");
    }
  }
}
