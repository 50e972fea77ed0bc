package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.bouncycastle.cms.CMSException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ed25519 in CMS (RFC 8419), judged by Bouncy Castle: OpenSSL 3.0 names a digest when it verifies,
 * which its own Ed25519 refuses ("eddsa_digest_signverify_init:invalid digest").
 */
class Ed25519Test {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path directory;

  private Signer signer;
  private CmsCheck check;

  @BeforeEach
  void open() throws Exception {
    Path file = TestPki.p12(directory, TestPki.ED25519, TestPki.signer(TestPki.ED25519).issue());
    signer = TestPki.open(file, TestPki.PASSWORD, null);
    check = new CmsCheck(signer.certificate());
  }

  @Test
  void with_the_content_inside() throws Exception {
    assertThat(check.accepts(signer.sign(CONTENT))).isTrue();
  }

  @Test
  void with_the_content_beside() throws Exception {
    byte[] signature = signer.signDetached(CONTENT);
    assertThat(check.accepts(signature, CONTENT)).isTrue();
    assertThatThrownBy(() -> check.accepts(signature, new byte[] {1, 2}))
        .isInstanceOf(CMSException.class);
  }

  @Test
  void two_signatures_at_one_time_are_equal() {
    assertThat(signer.sign(CONTENT)).isEqualTo(signer.sign(CONTENT));
  }
}
