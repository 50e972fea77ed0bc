package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestIdentityTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(TestIdentity.KeyKind.class)
  void writesAKeyStoreAndTheAuthority(TestIdentity.KeyKind kind) throws Exception {
    TestIdentity identity = TestIdentity.create(folder.resolve("moi"), kind, "mat-khau");

    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(identity.keyStore())) {
      store.load(in, "mat-khau".toCharArray());
    }
    assertThat(store.getKey(identity.alias(), identity.password().toCharArray()))
        .isInstanceOf(PrivateKey.class);
    Certificate[] chain = store.getCertificateChain(identity.alias());
    assertThat(chain).containsExactly(identity.certificate(), identity.caCertificate());
    chain[0].verify(chain[1].getPublicKey());
    assertThat(identity.keyStore().getFileName()).hasToString("agency.p12");
    assertThat(identity.caCertificateFile().getFileName()).hasToString("ca.pem");
  }

  @Test
  void namesAMadeUpAgencyAndWritesPem() throws Exception {
    TestIdentity identity = TestIdentity.create(folder);

    try (InputStream in = Files.newInputStream(identity.caCertificateFile())) {
      assertThat(CertificateFactory.getInstance("X.509").generateCertificate(in))
          .isEqualTo(identity.caCertificate());
    }
    X509Certificate certificate = identity.certificate();
    assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=Đơn vị Mẫu");
    assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
    assertThat(identity.caCertificate().getBasicConstraints()).isNotNegative();
    assertThat(TestIdentity.create(folder).password()).isNotEqualTo(identity.password());
    assertThat(Security.getProvider("BC")).isNull();
  }
}
