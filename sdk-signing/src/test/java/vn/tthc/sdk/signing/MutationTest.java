package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No byte of a signature or of its content can be changed unseen. */
class MutationTest {

  private static final byte[] CONTENT = "{\"hồ sơ\":\"H01.123\"}".getBytes(UTF_8);
  private static final byte[] SHA256_WITH_RSA = HexFormat.of().parseHex("06092a864886f70d01010b");

  private static final SignatureProfile WITH_TIME =
      new SignatureProfile(
          "with-time",
          SignatureLevel.BASELINE_T,
          EnumSet.allOf(SignatureAlgorithm.class),
          2048,
          Revocation.NOT_CHECKED);

  /** What is changed: the signature, and the content where it stands apart. */
  private record Subject(byte[] signature, byte[] content, Verifier verifier, int rounds) {

    int length() {
      return signature.length + (content == null ? 0 : content.length);
    }

    Verdict changed(int position, int difference) {
      byte[] one = signature.clone();
      byte[] other = content == null ? null : content.clone();
      if (position < one.length) {
        one[position] ^= (byte) difference;
      } else {
        other[position - one.length] ^= (byte) difference;
      }
      return (content == null ? verifier.verify(one) : verifier.verify(one, other)).verdict();
    }

    Verdict unchanged() {
      return changed(0, 0);
    }
  }

  static Stream<Named<Subject>> subjects() {
    List<Named<Subject>> subjects = new ArrayList<>();
    for (boolean inside : new boolean[] {true, false}) {
      for (boolean stamped : new boolean[] {false, true}) {
        subjects.add(subject("RSA", "SHA256withRSA", TestPki.RSA, inside, stamped));
        subjects.add(subject("PSS", "SHA256withRSAandMGF1", TestPki.RSA, inside, stamped));
        subjects.add(subject("P-256", "SHA256withECDSA", TestPki.P256, inside, stamped));
      }
      subjects.add(subject("Ed25519", "Ed25519", VerifyPki.ED25519, inside, false));
    }
    return subjects.stream();
  }

  private static Named<Subject> subject(
      String name, String algorithm, KeyPair keys, boolean inside, boolean stamped) {
    VerifyPki.Identity signer = VerifyPki.signer(keys).by(VerifyPki.MIDDLE);
    Signed signed = new Signed(signer).algorithm(algorithm).with(VerifyPki.MIDDLE.certificate());
    byte[] signature = (inside ? signed : signed.detached()).over(CONTENT);
    byte[] whole = stamped ? Signed.stamped(signature, VerifyPki.TSA, TestPki.NOW) : signature;
    Verifier verifier =
        Verifier.builder()
            .trust(List.of(VerifyPki.ROOT.certificate()))
            .profile(stamped ? WITH_TIME : SignatureProfile.STANDARD)
            .clock(TestPki.CLOCK)
            .build();
    return Named.of(
        name + (inside ? " inside" : " apart") + (stamped ? " T" : " B"),
        new Subject(whole, inside ? null : CONTENT, verifier, rounds(keys)));
  }

  /** Ten thousand in all, fewer where the arithmetic is slow. */
  private static int rounds(KeyPair keys) {
    return keys == TestPki.RSA ? 1050 : 300;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void every_change_of_one_byte_is_found(Subject subject) {
    assertThat(subject.unchanged()).isEqualTo(Verdict.VALID);
    Random random = new Random(42);
    for (int i = 0; i < subject.rounds(); i++) {
      int position = random.nextInt(subject.length());
      int difference = 1 + random.nextInt(255);
      assertThat(subject.changed(position, difference))
          .as("position %s, difference %s", position, difference)
          .isNotEqualTo(Verdict.VALID);
    }
  }

  /** By hand, as it takes long: {@code -Dexhaustive=RSA}. */
  @Test
  @EnabledIfSystemProperty(named = "exhaustive", matches = ".+")
  void all_changes_of_one_byte_are_found() {
    String wanted = System.getProperty("exhaustive");
    List<String> missed = new ArrayList<>();
    subjects()
        .filter(subject -> subject.getName().startsWith(wanted))
        .forEach(subject -> missed.addAll(missed(subject)));
    assertThat(missed).isEmpty();
  }

  private static List<String> missed(Named<Subject> named) {
    Subject subject = named.getPayload();
    List<String> missed = new ArrayList<>();
    for (int position = 0; position < subject.length(); position++) {
      for (int difference = 1; difference < 256; difference++) {
        if (subject.changed(position, difference) == Verdict.VALID
            && !isOtherName(subject.signature(), position, difference)) {
          missed.add(named.getName() + " at " + position + " by " + difference);
        }
      }
    }
    return missed;
  }

  /**
   * The one change that is let through: from the name sha256WithRSAEncryption of an algorithm to
   * its other name rsaEncryption (RFC 5754).
   */
  private static boolean isOtherName(byte[] signature, int position, int difference) {
    byte[] name = Arrays.copyOfRange(signature, Math.max(0, position - 10), position + 1);
    return difference == (11 ^ 1) && Arrays.equals(name, SHA256_WITH_RSA);
  }

  @Test
  void the_name_of_the_algorithm_cannot_be_changed_where_it_is_signed_too() {
    Subject plain = subject("RSA", "SHA256withRSA", TestPki.RSA, true, false).getPayload();
    assertThat(plain.changed(nameEnd(plain.signature()), 11 ^ 1)).isEqualTo(Verdict.VALID);
    byte[] signature =
        new Signed(VerifyPki.signer(TestPki.RSA).by(VerifyPki.ROOT)).protectedNames().over(CONTENT);
    Subject subject = new Subject(signature, null, plain.verifier(), 0);
    assertThat(subject.unchanged()).isEqualTo(Verdict.VALID);
    assertThat(subject.changed(nameEnd(signature), 11 ^ 1)).isEqualTo(Verdict.INVALID);
  }

  /** Where the last name of the algorithm ends: that of the signature itself. */
  private static int nameEnd(byte[] signature) {
    for (int position = signature.length - 1; ; position--) {
      if (isOtherName(signature, position, 11 ^ 1)) {
        return position;
      }
    }
  }
}
