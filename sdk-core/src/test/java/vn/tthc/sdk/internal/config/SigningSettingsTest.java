package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.BuilderAccess;
import vn.tthc.sdk.signing.Signer;

/** Signers that settings from a file make. */
class SigningSettingsTest {

  private static final String BASE = TestFiles.LEAST.replace("signing = off\n", "");
  private static final String P12 =
      BASE + "signing.key = agency.p12\nsigning.key-password-env = KEY_PASSWORD\n";

  @TempDir Path folder;

  private TestFiles files;

  @BeforeEach
  void write() throws Exception {
    files = new TestFiles(folder);
    KeyStore store = KeyStore.getInstance("PKCS12");
    char[] password = TestFiles.KEY_PASSWORD.toCharArray();
    try (var in = Files.newInputStream(folder.resolve("agency.p12"))) {
      store.load(in, password);
    }
    String base64 =
        Base64.getMimeEncoder().encodeToString(store.getKey("agency", password).getEncoded());
    files.write(
        "key.pem", "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
  }

  @Test
  void aKeyInPemWithItsCertificateBeside() throws Exception {
    Settings settings = files.read(BASE + "signing.key = key.pem\nsigning.certificate = ca.pem\n");
    assertThat(settings.signer().sign(new byte[] {1})).isNotEmpty();
  }

  @Test
  void aKeyInPemWithItsCertificateInside() throws Exception {
    String both =
        Files.readString(folder.resolve("key.pem")) + Files.readString(folder.resolve("ca.pem"));
    files.write("both.pem", both);
    Settings settings = files.read(BASE + "signing.key = both.pem\n");
    assertThat(settings.signer().sign(new byte[] {1})).isNotEmpty();
  }

  @Test
  void twoKeysAnAlgorithmAndTimeStamps() throws Exception {
    Settings settings =
        files.read(
            P12
                + """
                signing.next-key = key.pem
                signing.next-certificate = ca.pem
                signing.algorithm = ecdsa-sha384
                signing.profile = vn-congvu-2025
                signing.timestamp-url = https://tsa.example/tsa
                signing.timestamp-policy = 1.3.6.1.4.1.99999.1
                signing.timestamp-hash = sha512
                signing.timestamp-grace = 1h
                signing.timestamp-trust = ca.pem
                """);
    assertThat(settings.signer().toString()).contains("ECDSA_SHA384");
  }

  /** The key may be the program's, as one on an HSM of its own. */
  @Test
  void sealsAreCheckedAlsoWhenTheProgramGivesTheSigner() throws Exception {
    Path file = files.write("portal.properties", BASE + "signing.trust = ca.pem\n");
    Signer signer =
        Signer.pkcs12(folder.resolve("agency.p12"), TestFiles.KEY_PASSWORD.toCharArray());
    Settings settings =
        BuilderAccess.settings(BuilderAccess.properties(file, TestFiles.VARIABLES).signer(signer));
    assertThat(settings.keeping().verifier()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signing.algorithm = rsa-pss-sha256|cannot sign with RSA_PSS_SHA256",
        "signing.profile = vn-congvu-2025|signing.timestamp-url: give the address",
        "signing.timestamp-grace = 1h|signing.timestamp-url: give the address",
        "signing.timestamp-url = ftp://tsa.example|signing.timestamp-url: address: http or https",
        "signing.pkcs11 = token.cfg|signing.key: the key is on the token of signing.pkcs11",
        "signing.certificate = ca.pem|signing.certificate: a PKCS#12 file has the certificate",
        "signing.next-key = none.p12|signing.next-key-password: give the password",
        "signing.next-key-alias = hai|signing.next-key: give the PKCS#12 or PEM file",
      })
  void whatDoesNotGoTogether(String line, String expected) {
    assertThatThrownBy(() -> files.read(P12 + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(expected)
        .hasMessageNotContaining(TestFiles.KEY_PASSWORD);
  }
}
