package vn.tthc.sdk.signing;

import java.io.IOException;
import java.security.PrivateKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes what signs one signature. Keys on elliptic curves that can be taken out of their store sign
 * with Bouncy Castle's own arithmetic, several times as fast as the JDK's; all others, those on
 * tokens among them, where they are, with the provider that is theirs. Thread-safe.
 */
interface ContentSigners {

  /** For one signature. */
  ContentSigner next() throws OperatorCreationException;

  static ContentSigners of(PrivateKey key, SignatureAlgorithm algorithm) {
    AsymmetricKeyParameter taken = algorithm.isOnCurve() ? takenOut(key) : null;
    return taken == null
        ? () -> new JcaContentSignerBuilder(algorithm.jcaName()).build(key)
        : onCurve(taken, algorithm);
  }

  private static ContentSigners onCurve(AsymmetricKeyParameter key, SignatureAlgorithm algorithm) {
    var signature = new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm.jcaName());
    var digest = new DefaultDigestAlgorithmIdentifierFinder().find(signature);
    BcECContentSignerBuilder builder = new BcECContentSignerBuilder(signature, digest);
    return () -> builder.build(key);
  }

  /** The key outside its store; null when it cannot be had. */
  private static AsymmetricKeyParameter takenOut(PrivateKey key) {
    byte[] encoded = "PKCS#8".equals(key.getFormat()) ? key.getEncoded() : null;
    if (encoded == null) {
      return null;
    }
    try {
      return PrivateKeyFactory.createKey(PrivateKeyInfo.getInstance(encoded));
    } catch (IOException | IllegalArgumentException e) {
      // Of a form that only its own provider knows.
      return null;
    }
  }
}
