package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.Verdict;
import vn.tthc.sdk.signing.Verification;
import vn.tthc.sdk.signing.Verifier;

/** {@code tthc verify}. */
@Command(
    name = "verify",
    description = {
      "Checks a signature: CMS or CAdES, the content beside it or inside.",
      "Exit status: 0 when it is valid, 1 when it is not, 2 for wrong use; with --revocation"
          + " require also 3, when the state of a certificate cannot be proven."
    })
public final class VerifyCommand implements Subcommand {

  /** In which language the result is told. */
  enum Language {
    en,
    vi
  }

  private static final int INVALID = 1;
  private static final int UNDECIDED = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description = "What was signed; left out when it is inside the signature.")
  private @Nullable Path in;

  @Option(
      names = "--signature",
      paramLabel = "FILE",
      required = true,
      description = "The signature in DER.")
  private Path signature;

  @Mixin private TrustOptions trust;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "Language of the result: ${COMPLETION-CANDIDATES}.")
  private Language language = Language.en;

  /** For the service loader. */
  public VerifyCommand() {}

  @Override
  public Integer call() {
    if (!trust.areGiven()) {
      throw new ParameterException(
          spec.commandLine(), "give --trust, the certificates of the authorities you trust");
    }
    Verifier verifier = trust.verifier();
    byte[] der = UserFiles.read(signature);
    Verification verification =
        in == null ? verifier.verify(der) : verifier.verify(der, UserFiles.read(in));
    PrintWriter out = spec.commandLine().getOut();
    new VerificationReport(out, language == Language.vi).print(verification);
    if (verification.verdict() == Verdict.VALID) {
      return 0;
    }
    boolean undecided =
        verification.verdict() == Verdict.INDETERMINATE
            && verification.check(CheckName.REVOCATION).status() == Check.Status.UNDECIDED;
    return undecided && trust.requireRevocation() ? UNDECIDED : INVALID;
  }
}
