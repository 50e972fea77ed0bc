package vn.tthc.sdk.internal.channel;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import vn.tthc.sdk.Tls;

/**
 * Signs JWTs by which a client proves who it is (RFC 7523). The key is only asked to sign, so one
 * on a token serves too.
 */
final class ClientAssertion {

  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final int RANDOM_BYTES = 16;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private enum Algorithm {
    RS256("SHA256withRSA"),
    ES256("SHA256withECDSAinP1363Format"),
    ES384("SHA384withECDSAinP1363Format");

    final String jdkName;

    Algorithm(String jdkName) {
      this.jdkName = jdkName;
    }
  }

  private final SecureRandom random = new SecureRandom();
  private final Tls.Identity identity;
  private final Algorithm algorithm;
  private final String keyId;
  private final String clientId;
  private final String audience;

  /**
   * Assertions of one client.
   *
   * @param keyId the key's name at the other side; empty for none
   * @throws IllegalArgumentException when the key is of another kind
   */
  ClientAssertion(Tls.Identity identity, String keyId, String clientId, String audience) {
    this.identity = identity;
    this.algorithm = algorithm(identity.chain().get(0).getPublicKey());
    this.keyId = keyId;
    this.clientId = clientId;
    this.audience = audience;
  }

  /** A new JWT, good for this moment and no second time. */
  String at(Instant now) throws GeneralSecurityException {
    String signed = part(head()) + "." + part(claims(now));
    Signature signature = Signature.getInstance(algorithm.jdkName);
    signature.initSign(identity.key());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  private ObjectNode head() {
    ObjectNode head = JSON.createObjectNode();
    head.put("alg", algorithm.name());
    head.put("typ", "JWT");
    return keyId.isEmpty() ? head : head.put("kid", keyId);
  }

  private ObjectNode claims(Instant now) {
    byte[] id = new byte[RANDOM_BYTES];
    random.nextBytes(id);
    ObjectNode claims = JSON.createObjectNode();
    claims.put("iss", clientId);
    claims.put("sub", clientId);
    claims.put("aud", audience);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFE).getEpochSecond());
    return claims.put("jti", BASE64.encodeToString(id));
  }

  private static String part(ObjectNode json) {
    return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** By the public key: the private one may show nothing of itself. */
  private static Algorithm algorithm(PublicKey key) {
    if (key instanceof RSAPublicKey) {
      return Algorithm.RS256;
    }
    if (key instanceof ECPublicKey ec && isOn(ec.getParams(), "secp256r1")) {
      return Algorithm.ES256;
    }
    if (key instanceof ECPublicKey ec && isOn(ec.getParams(), "secp384r1")) {
      return Algorithm.ES384;
    }
    throw new IllegalArgumentException(
        "gateway: give privateKeyJwt an RSA key, or one on P-256 or P-384");
  }

  private static boolean isOn(ECParameterSpec curve, String name) {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec(name));
      ECParameterSpec wanted = parameters.getParameterSpec(ECParameterSpec.class);
      return curve.getCurve().equals(wanted.getCurve())
          && curve.getGenerator().equals(wanted.getGenerator());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK knows the curve " + name, e);
    }
  }
}
