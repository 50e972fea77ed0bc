package vn.tthc.sdk.signing;

import java.security.cert.X509Certificate;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Bouncy Castle's judgement of a signature, where OpenSSL's is not to be had or is slow. */
record CmsCheck(X509Certificate certificate) {

  /** With the content inside. */
  boolean accepts(byte[] signature) throws Exception {
    return accepts(new CMSSignedData(signature));
  }

  /** With the content beside. */
  boolean accepts(byte[] signature, byte[] content) throws Exception {
    return accepts(new CMSSignedData(new CMSProcessableByteArray(content), signature));
  }

  private boolean accepts(CMSSignedData parsed) throws Exception {
    SignerInformation info = parsed.getSignerInfos().getSigners().iterator().next();
    return info.verify(
        new JcaSimpleSignerInfoVerifierBuilder()
            .setProvider(new BouncyCastleProvider())
            .build(certificate));
  }
}
