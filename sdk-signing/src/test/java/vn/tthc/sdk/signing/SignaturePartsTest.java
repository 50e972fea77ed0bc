package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturePartsTest {

  private static final byte[] CONTENT = "nội dung".getBytes(UTF_8);

  @TempDir Path directory;

  private Signer signer() throws Exception {
    Path file = TestPki.p12(directory, TestPki.P256, TestPki.signer(TestPki.P256).issue());
    return Signer.pkcs12(file, TestPki.PASSWORD);
  }

  @Test
  void of_a_signature_with_its_content() throws Exception {
    byte[] signature = signer().sign(CONTENT);
    SignatureParts parts = SignatureParts.of(signature);
    assertThat(parts.content()).hasValue(CONTENT);
    assertThat(parts.timestamp()).isEmpty();
    byte[] value =
        new CMSSignedData(signature).getSignerInfos().getSigners().iterator().next().getSignature();
    assertThat(parts.value()).isEqualTo(value);
  }

  @Test
  void of_a_signature_beside_its_content() throws Exception {
    assertThat(SignatureParts.of(signer().signDetached(CONTENT)).content()).isEmpty();
  }

  @Test
  void of_what_is_no_signature() throws Exception {
    byte[] nobody =
        new CMSSignedDataGenerator().generate(new CMSProcessableByteArray(CONTENT)).getEncoded();
    for (byte[] wrong : new byte[][] {{}, CONTENT, {0x30, 0}, {0x30, 3, 2, 1, 5}, nobody}) {
      assertThatThrownBy(() -> SignatureParts.of(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
