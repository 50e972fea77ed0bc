package vn.tthc.sdk.internal.config;

import java.security.cert.X509Certificate;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.signing.Signer;

/**
 * A signer without a key or a certificate, for tests of what becomes of its signatures.
 *
 * @param signing gives the signature of a content, or throws
 */
public record TestSigner(UnaryOperator<byte[]> signing) implements Signer {

  @Override
  public byte[] sign(byte[] content) {
    return signing.apply(content);
  }

  @Override
  public byte[] signDetached(byte[] content) {
    throw new UnsupportedOperationException();
  }

  @Override
  public X509Certificate certificate() {
    throw new UnsupportedOperationException();
  }
}
