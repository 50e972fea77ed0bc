package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.testing.TestIdentity;
import vn.tthc.sdk.testing.TestIdentity.KeyKind;

/** {@code tthc sign} and {@code tthc verify}. */
class SignAndVerifyCommandTest {

  private static final String VARIABLE = "TTHC_TEST_KEY_PASSWORD";

  @TempDir Path folder;
  private Rig rig;
  private TestIdentity identity;
  private Path content;
  private Path signature;

  @BeforeEach
  void start() throws IOException {
    rig = new Rig(folder);
    identity = TestIdentity.create(folder.resolve("k"), KeyKind.RSA_2048, System.getenv(VARIABLE));
    content = Files.writeString(folder.resolve("báo cáo.json"), "{\"a\":\"Thủ tục\"}\n");
    signature = folder.resolve("báo cáo.p7s");
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  private int sign(String... more) {
    return signWith(identity.keyStore(), more);
  }

  private int signWith(Path key, String... more) {
    return run(
        new String[] {
          "sign",
          "--key",
          key.toString(),
          "--key-password-env",
          VARIABLE,
          "--in",
          content.toString(),
          "--out",
          signature.toString()
        },
        more);
  }

  private int verify(String... more) {
    return run(
        new String[] {
          "verify",
          "--in",
          content.toString(),
          "--signature",
          signature.toString(),
          "--trust",
          identity.caCertificateFile().toString()
        },
        more);
  }

  private int run(String[] first, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(first));
    all.addAll(Arrays.asList(more));
    return rig.run(all.toArray(String[]::new));
  }

  private String told() {
    return rig.err.toString();
  }

  @Test
  void whatIsSignedIsValid() throws Exception {
    assertThat(sign()).isZero();
    assertThat(verify()).isZero();
    assertThat(rig.lines())
        .contains("VALID", "format: CAdES-BASELINE-B", "revocation: not checked")
        .anyMatch(line -> line.startsWith("digest: ok"))
        .anyMatch(line -> line.startsWith("signer: "))
        .anyMatch(line -> line.startsWith("issuer: "));
    Process openssl =
        new ProcessBuilder(
                "openssl",
                "cms",
                "-verify",
                "-cades",
                "-binary",
                "-inform",
                "DER",
                "-purpose",
                "any",
                "-in",
                signature.toString(),
                "-content",
                content.toString(),
                "-CAfile",
                identity.caCertificateFile().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(openssl.waitFor()).isZero();
  }

  @Test
  void nothingElseInTheFolderIsTouched() throws Exception {
    Path other = Files.writeString(folder.resolve(signature.getFileName() + ".new"), "của tôi");
    List<Path> before = inFolder();
    assertThat(sign()).isZero();
    assertThat(other).hasContent("của tôi");
    assertThat(Files.size(signature)).isPositive();
    Files.delete(signature);
    assertThat(inFolder()).isEqualTo(before);

    Files.createDirectories(signature.resolve("một thư mục"));
    assertThat(sign()).isEqualTo(2);
    assertThat(told()).contains(signature + ": it cannot be written");
    assertThat(inFolder()).hasSize(before.size() + 1);
  }

  private List<Path> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void inVietnameseToo() {
    sign();
    assertThat(verify("--lang", "vi")).isZero();
    assertThat(rig.lines()).contains("HỢP LỆ").anyMatch(line -> line.contains("không kiểm tra"));
  }

  @Test
  void anotherAlgorithmCanBeChosen() {
    assertThat(sign("--algorithm", "rsa_pss_sha384")).isZero();
    assertThat(verify()).isZero();
  }

  @Test
  void oneChangedByteIsInvalid() throws Exception {
    sign();
    Files.writeString(content, "{\"a\":\"Thủ túc\"}\n");
    assertThat(verify()).isEqualTo(1);
    assertThat(rig.lines()).contains("INVALID").anyMatch(line -> line.startsWith("digest: FAILED"));
  }

  @Test
  void whoIsNotTrustedIsInvalid() {
    sign();
    Path stranger = TestIdentity.create(folder.resolve("stranger")).caCertificateFile();
    assertThat(
            rig.run(
                "verify",
                "--in",
                content.toString(),
                "--signature",
                signature.toString(),
                "--trust",
                stranger.toString()))
        .isEqualTo(1);
  }

  @Test
  void aStrangersNameDrawsNothingOnTheTerminal() throws Exception {
    assertThat(signWith(stranger("\u001b[2KVALID\nsigner: Đơn vị Mẫu"))).isZero();
    assertThat(verify()).isEqualTo(1);
    assertThat(rig.lines()).contains("signer: CN=?[2KVALID?signer: Đơn vị Mẫu");
    assertThat(rig.out.toString()).doesNotContain("\u001b");
  }

  /** A key file with a certificate for itself. */
  private Path stranger(String name) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
    Instant now = Instant.now();
    Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        subject,
                        BigInteger.ONE,
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        subject,
                        pair.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    char[] password = System.getenv(VARIABLE).toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("stranger", pair.getPrivate(), password, new Certificate[] {certificate});
    Path file = folder.resolve("stranger.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
    return file;
  }

  @Test
  void withoutRevocationDataNothingIsProven() {
    sign();
    assertThat(verify("--revocation", "require")).isEqualTo(3);
    assertThat(rig.lines()).anyMatch(line -> line.startsWith("INDETERMINATE"));
    assertThat(verify("--revocation", "check")).isZero();
  }

  @Test
  void aProfileMayAskForMore() {
    sign();
    assertThat(verify("--profile", "vn-congvu-2025")).isEqualTo(1);
    assertThat(rig.lines()).anyMatch(line -> line.startsWith("level: FAILED"));
    assertThat(verify("--profile", "none")).isEqualTo(2);
    assertThat(told()).contains("vn-congvu-2025");
  }

  @Test
  void rubbishIsInvalid() throws Exception {
    for (byte[] rubbish : new byte[][] {{}, {0x30}, "không phải".getBytes(), new byte[100_000]}) {
      Files.write(signature, rubbish);
      assertThat(verify()).isEqualTo(1);
    }
    assertThat(told()).isEmpty();
  }

  @Test
  void wrongUseIsTold() throws Exception {
    sign();
    String file = content.toString();
    String p7s = signature.toString();
    String trust = identity.caCertificateFile().toString();
    String nowhere = folder.resolve("nowhere").toString();
    assertThat(rig.run("verify", "--in", file, "--signature", p7s)).isEqualTo(2);
    assertThat(rig.run("verify", "--in", nowhere, "--signature", p7s, "--trust", trust))
        .isEqualTo(2);
    assertThat(rig.run("verify", "--in", file, "--signature", nowhere, "--trust", trust))
        .isEqualTo(2);
    assertThat(rig.run("verify", "--in", file, "--signature", p7s, "--trust", nowhere))
        .isEqualTo(2);
    assertThat(rig.run("verify", "--in", file, "--signature", p7s, "--trust", file)).isEqualTo(2);
    assertThat(told().lines()).hasSize(5).allMatch(line -> line.startsWith("tthc: "));
    assertThat(told()).contains("--trust").contains("no such file");
  }

  @Test
  void aKeyThatCannotSignIsTold() throws Exception {
    String key = identity.keyStore().toString();
    String[] rest = {"--in", content.toString(), "--out", signature.toString()};
    assertThat(run(new String[] {"sign", "--key", key}, rest)).isEqualTo(2);
    String[] noVariable = {"sign", "--key", key, "--key-password-env", "NO_SUCH_VARIABLE"};
    assertThat(run(noVariable, rest)).isEqualTo(2);
    String[] wrong = {"sign", "--key", key, "--key-password-env", "PATH"};
    assertThat(run(wrong, rest)).isEqualTo(2);
    String[] noKey = {"sign", "--key", content.toString(), "--key-password-env", VARIABLE};
    assertThat(run(noKey, rest)).isEqualTo(2);
    assertThat(sign("--timestamp", "ftp://tsa.example.vn")).isEqualTo(2);
    assertThat(signature).doesNotExist();
    assertThat(told().lines()).hasSize(5).allMatch(line -> line.startsWith("tthc: "));
    assertThat(told()).contains("password is wrong").doesNotContain(System.getenv("PATH"));
  }

  @Test
  void aTimeStampThatIsAskedForIsThereOrAnError() {
    assertThat(sign("--timestamp", "http://127.0.0.1:1/tsa")).isEqualTo(2);
    assertThat(signature).doesNotExist();
    assertThat(told()).contains("127.0.0.1");
  }
}
