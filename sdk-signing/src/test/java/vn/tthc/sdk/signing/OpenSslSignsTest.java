package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** We judge the signatures of OpenSSL. */
class OpenSslSignsTest {

  private static final byte[] CONTENT = "{\"a\":\"Thủ tục\"}\n\r\n\r\0 end".getBytes(UTF_8);

  /** For signatures that do not name their certificate. */
  private static final SignatureProfile PLAIN =
      new SignatureProfile(
          "plain",
          SignatureLevel.CMS,
          EnumSet.allOf(SignatureAlgorithm.class),
          2048,
          Revocation.NOT_CHECKED);

  @TempDir Path directory;

  @BeforeAll
  static void requireOpenSsl() {
    OpenSsl.require();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-cades", "-cades -nodetach", "-cades -nodetach -stream", "-cades -stream"})
  void with_rsa(String options) throws Exception {
    valid(TestPki.RSA, options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-cades", "-cades -nodetach", "-cades -nodetach -stream"})
  void on_a_curve(String options) throws Exception {
    valid(TestPki.P256, options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"digest", "max", "auto"})
  void with_pss(String salt) throws Exception {
    String options =
        "-cades -nodetach -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:" + salt;
    Verification found = valid(TestPki.RSA, options);
    if (salt.equals("max")) {
      assertThat(found.check(CheckName.ALGORITHMS).reason()).contains("longer than its digest");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha384", "sha512"})
  void with_longer_digests(String digest) throws Exception {
    valid(TestPki.RSA, "-cades -nodetach -md " + digest);
  }

  @Test
  void with_a_key_identifier() throws Exception {
    valid(TestPki.RSA, "-cades -nodetach -keyid");
  }

  /** What is streamed is not DER, and still no byte of it is free. */
  @Test
  void no_changed_byte_of_a_streamed_signature_passes() throws Exception {
    byte[] signature = sign(TestPki.RSA, "-cades -nodetach -stream");
    Verifier verifier = verifier(SignatureProfile.STANDARD);
    assertThat(signature[1]).as("of indefinite length").isEqualTo((byte) 0x80);
    Random random = new Random(11);
    for (int i = 0; i < 1000; i++) {
      byte[] changed = signature.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
      assertThat(verifier.verify(changed).verdict()).isNotEqualTo(Verdict.VALID);
    }
  }

  @Test
  void without_naming_the_certificate() throws Exception {
    byte[] signature = sign(TestPki.RSA, "-nodetach");
    assertThat(verifier(PLAIN).verify(signature).verdict()).isEqualTo(Verdict.VALID);
    Verification found = verifier(SignatureProfile.STANDARD).verify(signature);
    assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(found.check(CheckName.LEVEL).status()).isEqualTo(Check.Status.FAILED);
  }

  @Test
  void but_not_without_signed_attributes() throws Exception {
    Verification found = verifier(PLAIN).verify(sign(TestPki.RSA, "-nodetach -noattr"));
    assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(found.check(CheckName.STRUCTURE).reason()).isEqualTo("no signed attributes");
  }

  @Test
  void but_not_with_sha1() throws Exception {
    Verification found = verifier(PLAIN).verify(sign(TestPki.RSA, "-nodetach -md sha1"));
    assertThat(found.check(CheckName.ALGORITHMS).status()).isEqualTo(Check.Status.FAILED);
  }

  @Test
  void but_not_with_two_signers() throws Exception {
    identity(TestPki.P256, "second");
    Verification found =
        verifier(PLAIN).verify(sign(TestPki.RSA, "-nodetach -signer second.pem -inkey second.key"));
    assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(found.check(CheckName.SIGNERS).status()).isEqualTo(Check.Status.FAILED);
  }

  private Verification valid(KeyPair keys, String options) throws Exception {
    byte[] signature = sign(keys, options);
    Verifier verifier = verifier(SignatureProfile.STANDARD);
    Verification found =
        options.contains("-nodetach")
            ? verifier.verify(signature)
            : verifier.verify(signature, CONTENT);
    assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VALID);
    assertThat(found.content()).hasValue(CONTENT);
    assertThat(found.level()).isEqualTo(SignatureLevel.BASELINE_B);
    return found;
  }

  /** By the system's clock, as OpenSSL signs with that. */
  private static Verifier verifier(SignatureProfile profile) {
    return Verifier.builder().trust(List.of(VerifyPki.ROOT.certificate())).profile(profile).build();
  }

  private byte[] sign(KeyPair keys, String options) throws Exception {
    identity(keys, "signer");
    Files.write(directory.resolve("content"), CONTENT);
    String line =
        "cms -sign -binary -in content -outform DER -out signature.der -signer signer.pem -inkey"
            + " signer.key -certfile middle.pem "
            + options;
    List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
    assertThat(OpenSsl.run(directory, arguments.toArray(String[]::new))).isZero();
    return Files.readAllBytes(directory.resolve("signature.der"));
  }

  private void identity(KeyPair keys, String name) throws Exception {
    var identity =
        VerifyPki.signer(keys)
            .add(
                Extension.subjectKeyIdentifier,
                false,
                new SubjectKeyIdentifier(new byte[] {1, 2, 3, 4}))
            .by(VerifyPki.MIDDLE);
    pem(name + ".pem", "CERTIFICATE", identity.certificate().getEncoded());
    pem(name + ".key", "PRIVATE KEY", keys.getPrivate().getEncoded());
    pem("middle.pem", "CERTIFICATE", VerifyPki.MIDDLE.certificate().getEncoded());
  }

  private void pem(String file, String type, byte[] der) throws Exception {
    Files.writeString(directory.resolve(file), TestPki.pem(type, der));
  }
}
