package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests' own time-stamp authority, judged by OpenSSL. */
class TestTsaTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path directory;

  @Test
  void its_tokens_are_accepted_by_openssl() throws Exception {
    OpenSsl.require();
    assertThat(verify(CONTENT)).isZero();
  }

  @Test
  void but_not_over_other_bytes() throws Exception {
    OpenSsl.require();
    assertThat(verify(new byte[] {1, 2})).isNotZero();
  }

  private int verify(byte[] content) throws Exception {
    try (TestTsa tsa = TestTsa.start()) {
      TimeStampToken token = tsa.token(CONTENT, TestPki.NOW);
      TestPki.rootPem(directory);
      Files.write(directory.resolve("content"), content);
      Files.write(directory.resolve("token.der"), token.getEncoded());
    }
    String line = "ts -verify -data content -in token.der -token_in -CAfile root.pem";
    return OpenSsl.run(directory, line.split(" "));
  }
}
