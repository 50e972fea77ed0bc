package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcurrentSigningTest {

  private static final int THREADS = 50;
  private static final int EACH = 4;

  @TempDir Path directory;

  static Stream<Named<KeyPair>> keys() {
    return Stream.of(
        Named.of("RSA-2048", TestPki.RSA),
        Named.of("P-256", TestPki.P256),
        Named.of("Ed25519", TestPki.ED25519));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void fifty_threads_share_one_signer(KeyPair keys) throws Exception {
    Path file = TestPki.p12(directory, keys, TestPki.signer(keys).issue());
    Signer signer = TestPki.open(file, TestPki.PASSWORD, null);
    CyclicBarrier together = new CyclicBarrier(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<byte[]>>> results = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        byte first = (byte) thread;
        results.add(pool.submit(() -> signSome(signer, together, first)));
      }
      for (int thread = 0; thread < THREADS; thread++) {
        List<byte[]> signatures = results.get(thread).get();
        for (int i = 0; i < EACH; i++) {
          requireValid(signer, signatures.get(i), content((byte) thread, i));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<byte[]> signSome(Signer signer, CyclicBarrier together, byte first)
      throws Exception {
    together.await();
    List<byte[]> signatures = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      signatures.add(signer.sign(content(first, i)));
    }
    return signatures;
  }

  private static byte[] content(byte first, int second) {
    return new byte[] {first, (byte) second};
  }

  private static void requireValid(Signer signer, byte[] signature, byte[] content)
      throws Exception {
    CMSSignedData parsed = new CMSSignedData(signature);
    SignerInformation info = parsed.getSignerInfos().getSigners().iterator().next();
    var verifier =
        new JcaSimpleSignerInfoVerifierBuilder()
            .build(new JcaX509CertificateHolder(signer.certificate()));
    assertThat(info.verify(verifier)).isTrue();
    assertThat(parsed.getSignedContent().getContent()).isEqualTo(content);
  }
}
