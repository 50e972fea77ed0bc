package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signer that is known is checked no less. */
class KnownSignersTest {
  private static final byte[] CONTENT = "{\"a\":\"one\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static List<String> check(SignatureCheck signatures, String signature) {
    List<String> wrong = new ArrayList<>();
    signatures.verify(signature, wrong);
    return wrong;
  }

  @Test
  void aForgedSignatureOfAKnownSignerDoesNotVerify() throws Exception {
    TestIdentity identity = TestIdentity.create(folder);
    SignatureCheck signatures = new SignatureCheck(new Trust(List.of(identity.caCertificate())));
    String good = new TestSigner(identity).sign(CONTENT);
    byte[] cms = Base64.getDecoder().decode(good);
    String text = new String(cms, StandardCharsets.ISO_8859_1).replace("\"one\"", "\"two\"");
    String forged = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(check(signatures, good)).isEmpty();
    assertThat(check(signatures, forged)).anyMatch(wrong -> wrong.contains("does not verify"));
    assertThat(check(signatures, good)).isEmpty();
    assertThat(check(signatures, new TestSigner(identity).sign(CONTENT))).isEmpty();
  }

  @Test
  void aStrangerIsNotTrustedTheSecondTimeEither() throws Exception {
    TestIdentity known = TestIdentity.create(folder.resolve("known"));
    TestIdentity stranger = TestIdentity.create(folder.resolve("stranger"));
    SignatureCheck signatures = new SignatureCheck(new Trust(List.of(known.caCertificate())));

    for (int i = 0; i < 2; i++) {
      assertThat(check(signatures, new TestSigner(known).sign(CONTENT))).isEmpty();
      assertThat(check(signatures, new TestSigner(stranger).sign(CONTENT)))
          .containsExactly("The signer's certificate is not trusted.");
    }
  }

  @Test
  void aChainCountsForTheVeryCertificatesItWasFoundIn() {
    byte[] one = {1, 2};
    byte[] two = {3};
    assertThat(ByBytes.key(List.of(one, two)))
        .isEqualTo(ByBytes.key(List.of(one.clone(), two.clone())))
        .isNotEqualTo(ByBytes.key(List.of(one)))
        .isNotEqualTo(ByBytes.key(List.of(two, one)))
        .isNotEqualTo(ByBytes.key(List.of(new byte[] {1}, new byte[] {2, 3})));
  }

  @Test
  void forgetsTheOldest() {
    ByBytes<Integer> known = new ByBytes<>();
    for (int i = 0; i <= ByBytes.MOST; i++) {
      known.put(ByBytes.key(List.of(new byte[] {(byte) i, (byte) (i >> 8)})), i);
    }
    assertThat(known.size()).isEqualTo(ByBytes.MOST);
    assertThat(known.find(ByBytes.key(List.of(new byte[] {0, 0})))).isEmpty();
    assertThat(known.find(ByBytes.key(List.of(new byte[] {1, 0})))).contains(1);
  }
}
