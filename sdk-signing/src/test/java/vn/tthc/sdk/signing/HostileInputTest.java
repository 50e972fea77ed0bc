package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;

/** Bytes by people who mean harm: never an exception, never a pass. */
class HostileInputTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final VerifyPki.Identity SIGNER =
      VerifyPki.signer(TestPki.P256).by(VerifyPki.ROOT);
  private static final byte[] SIGNATURE =
      Signed.stamped(new Signed(SIGNER).over(CONTENT), VerifyPki.TSA, TestPki.NOW);

  private final Verifier verifier =
      Verifier.builder().trust(List.of(VerifyPki.ROOT.certificate())).clock(TestPki.CLOCK).build();

  private void refused(byte[] bytes) {
    assertThat(verifier.verify(bytes).verdict()).isEqualTo(Verdict.INVALID);
    assertThat(verifier.verify(bytes, CONTENT).verdict()).isEqualTo(Verdict.INVALID);
  }

  @Test
  void every_beginning_of_a_signature() {
    for (int length = 0; length < SIGNATURE.length; length++) {
      refused(Arrays.copyOf(SIGNATURE, length));
    }
  }

  @Test
  void something_after_the_end() {
    refused(Arrays.copyOf(SIGNATURE, SIGNATURE.length + 1));
    refused(Arrays.copyOf(SIGNATURE, SIGNATURE.length * 2));
  }

  @Test
  void noise() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      refused(bytes);
    }
  }

  @Test
  void signatures_with_several_changes() {
    Random random = new Random(8);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = SIGNATURE.clone();
      for (int j = 0; j < 4; j++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      }
      assertThat(verifier.verify(bytes).verdict()).isNotEqualTo(Verdict.VALID);
    }
  }

  @Test
  void nesting_without_end() {
    byte[] open = new byte[2_000_000];
    for (int i = 0; i < open.length; i += 2) {
      open[i] = 0x30;
      open[i + 1] = (byte) 0x80;
    }
    refused(open);
    ASN1Encodable deep = DERNull.INSTANCE;
    for (int i = 0; i < 500; i++) {
      deep = new DERSequence(deep);
    }
    var type = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2");
    refused(new Signed(SIGNER).attribute(type, deep).over(CONTENT));
  }

  @Test
  void lengths_beyond_all_measure() {
    refused(new byte[] {0x30, (byte) 0x84, 0x7F, -1, -1, -1});
    refused(new byte[] {0x30, (byte) 0x84, -1, -1, -1, -1});
    refused(new byte[] {0x30, (byte) 0xFF, 1, 1, 1, 1});
  }

  @Test
  void more_than_is_taken() {
    byte[] huge = new byte[(64 << 20) + 1];
    Verification found = verifier.verify(huge);
    assertThat(found.check(CheckName.STRUCTURE).reason()).isEqualTo("larger than 64 MiB");
  }

  @Test
  void parts_without_number() {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (int i = 0; i < 400_000; i++) {
      parts.writeBytes(new byte[] {5, 0});
    }
    ASN1EncodableVector vector = new ASN1EncodableVector();
    for (int i = 0; i < 200; i++) {
      vector.add(DERNull.INSTANCE);
    }
    var type = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.3");
    byte[] many = new Signed(SIGNER).attribute(type, new DERSequence(vector)).over(CONTENT);
    assertThat(verifier.verify(many).verdict())
        .as("signed, and so harmless")
        .isEqualTo(Verdict.VALID);
    byte[] body = parts.toByteArray();
    byte[] whole = new byte[body.length + 5];
    System.arraycopy(new byte[] {0x30, (byte) 0x83}, 0, whole, 0, 2);
    whole[2] = (byte) (body.length >> 16);
    whole[3] = (byte) (body.length >> 8);
    whole[4] = (byte) body.length;
    System.arraycopy(body, 0, whole, 5, body.length);
    refused(whole);
  }
}
