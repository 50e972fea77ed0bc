package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.protocol.Fate;

/** What a server makes of our certificate says nothing about its own. */
class ClientCertificateTest {

  private static final TestCa CA = new TestCa("Goc Mau");
  private static final TestCa OTHER_CA = new TestCa("Goc Khac");
  private static final Tls TRUSTING = Tls.trusting(List.of(CA.certificate()));

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void showsItsCertificateToAServerThatAsks(String algorithm) throws Exception {
    KeyPair keys = TestCa.keys(algorithm);
    Tls.Identity client = CA.issue(keys, "may-khach", TestCa.BEFORE, TestCa.AFTER);
    for (String version : List.of("TLSv1.2", "TLSv1.3")) {
      asking().speaking(version).assertAnswers(TRUSTING.withIdentity(client));
    }
  }

  /** The server judges within the handshake: nothing has left. */
  @Test
  void takesARefusalOfItsOwnCertificateForNoIncident() throws Exception {
    Tls other = TRUSTING.withIdentity(OTHER_CA.issue("may-khach"));
    for (Tls tls : List.of(TRUSTING, other)) {
      TlsServer server = asking().speaking("TLSv1.2");
      TransportException e = server.failure(tls);
      assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
      assertThat(e.incident()).isEmpty();
      assertThat(e)
          .hasMessageContaining("client certificate")
          .hasMessageContaining("Tls.withIdentity");
      assertThat(server.received()).isZero();
    }
  }

  /** The server judges behind the handshake, when the request may have left. */
  @Test
  void doesNotKnowWhetherItArrivedWhenItsCertificateIsRefusedLate() throws Exception {
    Tls other = TRUSTING.withIdentity(OTHER_CA.issue("may-khach"));
    for (Tls tls : List.of(TRUSTING, other)) {
      TransportException e = asking().speaking("TLSv1.3").failure(tls);
      assertThat(e.fate()).isEqualTo(Fate.LOST);
      assertThat(e.incident()).isEmpty();
    }
  }

  private static TlsServer asking() {
    return new TlsServer(CA.issue("localhost")).asking(CA);
  }
}
