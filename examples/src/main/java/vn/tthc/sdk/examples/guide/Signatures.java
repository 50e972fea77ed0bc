package vn.tthc.sdk.examples.guide;

import java.net.URI;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningKey;
import vn.tthc.sdk.signing.TimestampService;
import vn.tthc.sdk.signing.Verdict;
import vn.tthc.sdk.signing.Verification;
import vn.tthc.sdk.signing.Verifier;

/** Signs with two keys or with time stamps, and checks signatures. */
public final class Signatures {

  private static final Logger log = LoggerFactory.getLogger(Signatures.class);

  private Signatures() {}

  /** A key, and the one that takes over when its certificate ends. */
  public static Signer rotating(char[] password, char[] nextPassword) {
    return Signer.builder()
        .key(SigningKey.pkcs12(Path.of("current.p12"), password))
        .key(SigningKey.pkcs12(Path.of("next.p12"), nextPassword))
        .build();
  }

  /** Signatures whose time is proven. */
  public static Signer stamped(SigningKey key) {
    return Signer.builder()
        .key(key)
        .timestamps(TimestampService.of(URI.create("http://tsa.example.vn/tsa")))
        .build();
  }

  /** Checks a signature and says what was found; a check's reason holds no personal data. */
  public static boolean isValid(byte[] signature, byte[] content, Path authorities) {
    Verifier verifier =
        Verifier.builder().trust(authorities).revocation(Revocation.REQUIRED).build();
    Verification verification = verifier.verify(signature, content);
    if (verification.verdict() != Verdict.VALID) {
      verification
          .checks()
          .forEach(check -> log.warn("{}: {} {}", check.name(), check.status(), check.reason()));
    }
    return verification.verdict() == Verdict.VALID;
  }
}
