package vn.tthc.sdk.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SignerBuilder;
import vn.tthc.sdk.signing.SigningException;
import vn.tthc.sdk.signing.SigningKey;
import vn.tthc.sdk.signing.TimestampService;

/** {@code tthc sign}. */
@Command(
    name = "sign",
    description = {
      "Signs a file; the signature goes into a file beside it (CAdES baseline B, detached, DER).",
      "Exit status: 0 when it is signed, 2 when the key, a file or the call is to be mended."
    })
public final class SignCommand implements Subcommand {

  @Spec private CommandSpec spec;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "The key: PKCS#12, or PEM together with --certificate.")
  private Path key;

  @Option(
      names = "--key-password-env",
      paramLabel = "VARIABLE",
      description = "Variable with the password of the key.")
  private @Nullable String passwordVariable;

  @Option(
      names = "--key-alias",
      paramLabel = "NAME",
      description = "Name of the key in the file; not needed where it holds one.")
  private @Nullable String alias;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "The certificate in PEM, with its intermediates, of a key in PEM.")
  private @Nullable Path certificate;

  @Option(
      names = "--algorithm",
      paramLabel = "NAME",
      description = "One of ${COMPLETION-CANDIDATES}; by default what every checker knows.")
  private @Nullable SignatureAlgorithm algorithm;

  @Option(names = "--in", paramLabel = "FILE", required = true, description = "What is signed.")
  private Path in;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the signature goes, such as F.p7s; it is replaced.")
  private Path out;

  @Option(
      names = "--timestamp",
      paramLabel = "URL",
      description = "A time-stamp authority (RFC 3161): makes it CAdES baseline T.")
  private @Nullable URI timestamp;

  /** For the service loader. */
  public SignCommand() {}

  @Override
  public Integer call() {
    byte[] content = UserFiles.read(in);
    UserFiles.requireOther(out, in, "--in");
    UserFiles.requireOther(out, key, "--key");
    byte[] signature;
    try {
      signature = signer().signDetached(content);
    } catch (SigningException e) {
      throw new UserError("sign", e, "nothing was written");
    }
    UserFiles.write(out, signature);
    return 0;
  }

  private Signer signer() {
    SignerBuilder signer = Signer.builder().key(signingKey());
    if (algorithm != null) {
      signer.algorithm(algorithm);
    }
    if (timestamp != null) {
      // Whoever asks for a time stamp by name wants one, or an error.
      signer.timestamps(timestamps(timestamp));
    }
    return signer.build();
  }

  private TimestampService timestamps(URI address) {
    try {
      return TimestampService.of(address).withGrace(Duration.ZERO);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--timestamp: " + e.getMessage());
    }
  }

  private SigningKey signingKey() {
    char[] password = password();
    try {
      if (certificate != null) {
        return SigningKey.pem(key, password, certificate);
      }
      if (UserFiles.isPem(key)) {
        throw new ParameterException(
            spec.commandLine(), "give --certificate too: " + key + " is a key in PEM");
      }
      if (password == null) {
        throw new ParameterException(
            spec.commandLine(),
            "give --key-password-env, the variable with the password of " + key);
      }
      return SigningKey.pkcs12(key, password, alias);
    } finally {
      if (password != null) {
        Arrays.fill(password, ' ');
      }
    }
  }

  /** Null when none was named. */
  private char @Nullable [] password() {
    if (passwordVariable == null) {
      return null;
    }
    String password = System.getenv(passwordVariable);
    if (password == null) {
      throw new UserError(
          "--key-password-env",
          "there is no such variable",
          "name the variable that holds the password, not the password itself");
    }
    return password.toCharArray();
  }
}
