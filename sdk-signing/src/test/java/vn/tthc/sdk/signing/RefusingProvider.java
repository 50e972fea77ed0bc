package vn.tthc.sdk.signing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;

/** A token that takes every key and then does not sign, as one that is locked. */
final class RefusingProvider extends Provider {

  private static final long serialVersionUID = 1L;

  RefusingProvider() {
    super("Refusing", "1", "signs nothing");
    putService(new RefusingService(this));
  }

  private static final class RefusingService extends Service {
    RefusingService(Provider provider) {
      super(provider, "Signature", "SHA256withRSA", Refusing.class.getName(), null, null);
    }

    @Override
    public Object newInstance(Object parameter) {
      return new Refusing();
    }

    @Override
    public boolean supportsParameter(Object key) {
      return true;
    }
  }

  private static final class Refusing extends SignatureSpi {
    @Override
    protected void engineInitSign(PrivateKey key) {}

    @Override
    protected void engineInitVerify(PublicKey key) {}

    @Override
    protected void engineUpdate(byte b) {}

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {}

    @Override
    protected byte[] engineSign() throws SignatureException {
      throw new SignatureException("CKR_USER_NOT_LOGGED_IN");
    }

    @Override
    protected boolean engineVerify(byte[] signature) {
      return false;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {}

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
      return null;
    }
  }
}
