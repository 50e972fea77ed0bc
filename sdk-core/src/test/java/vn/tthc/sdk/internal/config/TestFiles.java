package vn.tthc.sdk.internal.config;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.tthc.sdk.BuilderAccess;

/** A folder with a key, a certificate and a file of settings. */
final class TestFiles {

  static final String KEY_PASSWORD = "mat-khau-khoa";
  static final String PORTAL_PASSWORD = "mật khẩu cổng";
  static final Map<String, String> VARIABLES =
      Map.of("KEY_PASSWORD", KEY_PASSWORD, "PORTAL_PASSWORD", PORTAL_PASSWORD);

  static final String EXAMPLE =
      """
      agency = H29
      environment = test
      channels = main, backup
      channel.main.url = http://127.0.0.1:8089/XrdAdapter/RestService/forward
      channel.main.destination = VN:GOV:000.00.00.G22:vpcpdvcprovider
      channel.main.username = demo
      channel.main.password-env = PORTAL_PASSWORD
      channel.backup.url = http://127.0.0.1:8090/VXPAdapter/RestService/forward
      channel.backup.destination = VN:GOV:000.00.00.G22:vpcpdvcprovider
      channel.backup.username = demo
      channel.backup.password-env = PORTAL_PASSWORD
      signing.key = agency.p12
      signing.key-password-env = KEY_PASSWORD
      exchange-log = evidence
      """;

  /** The least there can be, for what is added to it. */
  static final String LEAST =
      """
      agency = H29
      channels = main
      channel.main.url = http://127.0.0.1:8089/XrdAdapter/RestService/forward
      channel.main.destination = VN:GOV:000.00.00.G22:vpcpdvcprovider
      channel.main.username = demo
      channel.main.password = mat-khau-thuong
      signing = off
      exchange-log = off
      """;

  private final Path folder;

  TestFiles(Path folder) throws Exception {
    this.folder = folder;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair keys = generator.generateKeyPair();
    X509Certificate certificate = certificate(keys);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] password = KEY_PASSWORD.toCharArray();
    store.setKeyEntry("agency", keys.getPrivate(), password, new Certificate[] {certificate});
    try (OutputStream out = Files.newOutputStream(folder.resolve("agency.p12"))) {
      store.store(out, password);
    }
    String base64 = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
    write("ca.pem", "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }

  private static X509Certificate certificate(KeyPair keys) throws Exception {
    X500Name name = new X500Name("CN=agency");
    Date from = Date.from(Instant.now().minusSeconds(3600));
    Date to = Date.from(Instant.now().plusSeconds(3600));
    var builder =
        new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, to, name, keys.getPublic());
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** What comes of a file of settings. */
  Settings read(String text) throws IOException {
    return BuilderAccess.settings(
        BuilderAccess.properties(write("portal.properties", text), VARIABLES));
  }
}
