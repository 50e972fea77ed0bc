package vn.tthc.sdk.examples;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningKey;

/**
 * Signs with a key that never leaves its token (PKCS#11): a USB token, or an HSM. The token's
 * library is described in a file, as its vendor's manual has it:
 *
 * <pre>{@code
 * name = agency-token
 * library = /usr/lib/softhsm/libsofthsm2.so
 * slotListIndex = 0
 * }</pre>
 *
 * <p>The PIN comes from the variable TOKEN_PIN, or is asked for. examples/README.md makes a token
 * in software (SoftHSM) to try it with.
 *
 * <pre>{@code TOKEN_PIN=482915 ./tthc example token-signing --pkcs11 pkcs11.cfg --alias agency}
 * </pre>
 */
public final class TokenSigning {

  private TokenSigning() {}

  /** Sends some dossiers, signed on the token. */
  public static void main(String... args) throws Exception {
    ExampleOptions options = ExampleOptions.of(args, "config", "pkcs11", "alias");
    Path token =
        options
            .file("pkcs11")
            .orElseThrow(() -> new UserError("--pkcs11", "is missing", "name the token's file"));
    Signer signer = signer(token, options.text("alias").orElse(null));
    System.out.println("the certificate is good until " + signer.certificate().getNotAfter());
    try (ExamplePortal portal = ExamplePortal.of(options);
        PortalClient client = open(portal.client(), signer)) {
      SyncReport report =
          client.sync(List.of(MadeUp.dossier(1), MadeUp.dossier(2), MadeUp.dossier(3)));
      report.notAccepted().forEach(System.err::println);
      portal.printCount();
    }
  }

  /** Asks for the PIN, logs in at the token, and forgets the PIN. */
  private static Signer signer(Path token, String alias) {
    char[] pin = pin();
    try {
      return signer(token, pin, alias);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  // Where JDK 22 to 24 give a console that asks nobody, it reads the end of the input.
  @SuppressWarnings("SystemConsoleNull")
  private static char[] pin() {
    String given = System.getenv("TOKEN_PIN");
    Console console = System.console();
    if (given != null) {
      return given.toCharArray();
    }
    char[] answer = console == null ? null : console.readPassword("PIN of the token: ");
    if (answer == null) {
      throw new UserError("TOKEN_PIN", "is not set, and nobody answered", "set it");
    }
    return answer;
  }

  /**
   * A signer for a key on a token. A wrong PIN is told at once and not tried again: tokens lock.
   *
   * @param token describes it, for Java's SunPKCS11
   * @param alias the key's label on the token; null for the only one
   * @throws vn.tthc.sdk.signing.SigningException when token, PIN, key or certificate will not do
   */
  public static Signer signer(Path token, char[] pin, String alias) {
    return Signer.builder().key(SigningKey.pkcs11(token, pin, alias)).build();
  }

  /** A client like any other: it takes the signer in the place of a key file. */
  public static PortalClient open(PortalClientBuilder settings, Signer signer) {
    return settings.signer(signer).build();
  }
}
