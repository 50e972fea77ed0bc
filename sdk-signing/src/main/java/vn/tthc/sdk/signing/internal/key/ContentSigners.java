package vn.tthc.sdk.signing.internal.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcContentSignerBuilder;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.bc.BcEdECContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;

/**
 * Makes what signs one signature. Keys on elliptic curves that can be taken out of their store sign
 * with Bouncy Castle's own arithmetic, several times as fast as the JDK's; all others, those on
 * tokens among them, where they are, with the provider that is theirs. Thread-safe.
 */
public interface ContentSigners {

  /** For one signature. */
  ContentSigner next() throws OperatorCreationException, GeneralSecurityException;

  static ContentSigners of(KeyMaterial key, SignatureAlgorithm algorithm) {
    AlgorithmIdentifier identifier = Algorithms.identifier(algorithm);
    AsymmetricKeyParameter taken = key.provider() == null ? takenOut(key.key()) : null;
    if (taken instanceof ECPrivateKeyParameters) {
      var hash = Algorithms.identifier(algorithm.hash());
      BcContentSignerBuilder builder = new BcECContentSignerBuilder(identifier, hash);
      return () -> builder.build(taken);
    }
    if (taken instanceof Ed25519PrivateKeyParameters) {
      BcContentSignerBuilder builder = new BcEdECContentSignerBuilder(identifier);
      return () -> builder.build(taken);
    }
    return () -> JavaContentSigner.of(key, algorithm, identifier);
  }

  /** The key outside its store; null when it cannot be had. */
  private static @Nullable AsymmetricKeyParameter takenOut(PrivateKey key) {
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
