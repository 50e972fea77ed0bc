package vn.tthc.sdk.signing.internal.key;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.RuntimeOperatorException;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;

/**
 * One signature with a provider of Java. Bouncy Castle's own bridge asks for RSASSA-PSS under a
 * name that the JDK's providers, and so all tokens, do not know.
 */
final class JavaContentSigner extends OutputStream implements ContentSigner {

  private final Signature signature;
  private final AlgorithmIdentifier identifier;

  private JavaContentSigner(Signature signature, AlgorithmIdentifier identifier) {
    this.signature = signature;
    this.identifier = identifier;
  }

  static JavaContentSigner of(
      KeyMaterial key, SignatureAlgorithm algorithm, AlgorithmIdentifier identifier)
      throws GeneralSecurityException {
    Signature signature = Algorithms.signature(algorithm, key.provider());
    signature.initSign(key.key());
    return new JavaContentSigner(signature, identifier);
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return identifier;
  }

  @Override
  public OutputStream getOutputStream() {
    return this;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      signature.update(bytes, offset, length);
    } catch (SignatureException e) {
      throw new IOException(e);
    }
  }

  @Override
  public byte[] getSignature() {
    try {
      return signature.sign();
    } catch (SignatureException e) {
      throw new RuntimeOperatorException("the provider does not sign", e);
    }
  }
}
