package vn.tthc.sdk.signing;

import java.security.PublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The algorithms signed with, each fixed by the kind of key. */
enum SignatureAlgorithm {
  RSA_SHA256("SHA256withRSA"),
  ECDSA_SHA256("SHA256withECDSA"),
  ECDSA_SHA384("SHA384withECDSA");

  private final String jcaName;

  SignatureAlgorithm(String jcaName) {
    this.jcaName = jcaName;
  }

  /** The name that Java's providers know it by. */
  String jcaName() {
    return jcaName;
  }

  /** Whether its keys lie on an elliptic curve. */
  boolean isOnCurve() {
    return this != RSA_SHA256;
  }

  /** Goes by the encoded key, which tells the curve by its identifier whatever the provider. */
  static Optional<SignatureAlgorithm> of(PublicKey key) {
    AlgorithmIdentifier kind = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
    ASN1ObjectIdentifier type = kind.getAlgorithm();
    if (type.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Optional.of(RSA_SHA256);
    }
    return type.equals(X9ObjectIdentifiers.id_ecPublicKey)
        ? ofCurve(kind.getParameters())
        : Optional.empty();
  }

  private static Optional<SignatureAlgorithm> ofCurve(ASN1Encodable curve) {
    if (SECObjectIdentifiers.secp256r1.equals(curve)) {
      return Optional.of(ECDSA_SHA256);
    }
    return SECObjectIdentifiers.secp384r1.equals(curve)
        ? Optional.of(ECDSA_SHA384)
        : Optional.empty();
  }
}
