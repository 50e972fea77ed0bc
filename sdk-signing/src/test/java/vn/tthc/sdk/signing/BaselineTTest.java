package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.signing.TestTsa.Fault;

/** Signatures with a time stamp, judged by OpenSSL as signatures and as time stamps. */
class BaselineTTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final ASN1ObjectIdentifier TOKEN =
      new ASN1ObjectIdentifier("1.2.840.113549.1.9.16.2.14");

  @TempDir Path directory;

  private final Map<KeyPair, SigningKey> made = new HashMap<>();
  private final TestTsa tsa = TestTsa.start();

  @AfterEach
  void close() {
    tsa.close();
  }

  static Stream<Named<KeyPair>> keys() {
    return Stream.of(
        Named.of("RSA-2048", TestPki.RSA),
        Named.of("P-256", TestPki.P256),
        Named.of("Ed25519", TestPki.ED25519));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void openssl_accepts_the_token_over_the_signature_value(KeyPair keys) throws Exception {
    OpenSsl.require();
    SignerInformation info = info(signer(keys).sign(CONTENT));
    TestPki.rootPem(directory);
    Files.write(directory.resolve("value"), info.getSignature());
    Files.write(directory.resolve("token.der"), token(info));
    String line = "ts -verify -data value -in token.der -token_in -CAfile root.pem";
    assertThat(OpenSsl.run(directory, line.split(" "))).isZero();
  }

  @Test
  void openssl_accepts_the_signature() throws Exception {
    OpenSsl.require();
    Signer signer = signer(TestPki.RSA);
    OpenSslCms openSsl = new OpenSslCms(directory);
    assertThat(openSsl.verify(signer.sign(CONTENT), "-cades")).isZero();
    assertThat(openSsl.verifyDetached(signer.signDetached(CONTENT), CONTENT, "-cades")).isZero();
  }

  @Test
  void all_but_the_time_stamp_stays_as_it_was() throws Exception {
    Signer without = builder(TestPki.RSA).build();
    byte[] plain = without.sign(CONTENT);
    byte[] stamped = signer(TestPki.RSA).sign(CONTENT);
    SignerInformation info = info(stamped);
    byte[] attribute = token(info);
    // With RSA and one clock both are the same signature; only lengths on the way to it differ.
    byte[] plainInfo = info(plain).toASN1Structure().getEncoded("DER");
    byte[] values = Arrays.copyOfRange(plainInfo, 4, plainInfo.length);
    assertThat(stamped).containsSequence(values).containsSequence(attribute);
    byte[] upToSignerInfo = Arrays.copyOfRange(plain, 40, plain.length - plainInfo.length - 4);
    assertThat(stamped).containsSequence(upToSignerInfo);
    assertThat(info.getUnsignedAttributes().size()).isEqualTo(1);
  }

  @Test
  void during_the_grace_time_it_is_a_signature_without() throws Exception {
    tsa.fault(Fault.DOWN);
    byte[] signature = signer(TestPki.RSA).sign(CONTENT);
    assertThat(signature).isEqualTo(builder(TestPki.RSA).build().sign(CONTENT));
  }

  private Signer signer(KeyPair keys) throws Exception {
    TimestampService service =
        TimestampService.of(tsa.address())
            .withClock(TestPki.CLOCK)
            .withTimeout(Duration.ofMinutes(1));
    return builder(keys).timestamps(service).build();
  }

  private SignerBuilder builder(KeyPair keys) throws Exception {
    if (!made.containsKey(keys)) {
      Path file = TestPki.p12(directory, keys, TestPki.signer(keys).issue());
      made.put(keys, SigningKey.pkcs12(file, TestPki.PASSWORD));
    }
    return Signer.builder().key(made.get(keys)).clock(TestPki.CLOCK);
  }

  private static SignerInformation info(byte[] signature) throws Exception {
    return new CMSSignedData(signature).getSignerInfos().getSigners().iterator().next();
  }

  private static byte[] token(SignerInformation info) throws Exception {
    Attribute attribute = info.getUnsignedAttributes().get(TOKEN);
    return attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded("DER");
  }
}
