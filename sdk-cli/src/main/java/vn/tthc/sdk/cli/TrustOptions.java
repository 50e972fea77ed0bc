package vn.tthc.sdk.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.SignatureProfile;
import vn.tthc.sdk.signing.Verifier;
import vn.tthc.sdk.signing.VerifierBuilder;

/** What signatures are checked against; shared by the commands that check some. */
final class TrustOptions {

  /** How far revocation is asked for. */
  enum RevocationWish {
    OFF(Revocation.NOT_CHECKED),
    CHECK(Revocation.WHERE_KNOWN),
    REQUIRE(Revocation.REQUIRED);

    private final Revocation revocation;

    RevocationWish(Revocation revocation) {
      this.revocation = revocation;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "Certificates of the authorities that are trusted, in PEM; may be repeated.")
  private List<Path> trust = List.of();

  @Option(
      names = "--timestamp-trust",
      paramLabel = "FILE",
      description = "Those for time stamps, in PEM; those of --trust by default.")
  private List<Path> timestampTrust = List.of();

  @Option(
      names = "--revocation",
      paramLabel = "WISH",
      description =
          "Whether certificates were revoked: ${COMPLETION-CANDIDATES}; off by default. With require,"
              + " what nobody can tell is exit status 3.")
  private @Nullable RevocationWish revocation;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Rules for signatures: standard (the default) or vn-congvu-2025.")
  private @Nullable String profile;

  boolean areGiven() {
    return !trust.isEmpty();
  }

  /** Other wishes are nothing without --trust. */
  void requireWholeOf(CommandSpec spec) {
    boolean others = !timestampTrust.isEmpty() || revocation != null || profile != null;
    if (others && !areGiven()) {
      throw new ParameterException(
          spec.commandLine(), "give --trust too, the certificates of the authorities you trust");
    }
  }

  boolean requireRevocation() {
    return revocation == null
        ? profile().revocation() == Revocation.REQUIRED
        : revocation == RevocationWish.REQUIRE;
  }

  Verifier verifier() {
    VerifierBuilder builder = Verifier.builder().profile(profile());
    trust.forEach(file -> add(file, () -> builder.trust(file)));
    timestampTrust.forEach(file -> add(file, () -> builder.timestampTrust(file)));
    if (revocation != null) {
      builder.revocation(revocation.revocation);
    }
    return builder.build();
  }

  private static void add(Path file, Runnable adding) {
    try {
      adding.run();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UserError(file.toString(), e, "give certificates in PEM, BEGIN CERTIFICATE first");
    }
  }

  private SignatureProfile profile() {
    if (profile == null) {
      return SignatureProfile.STANDARD;
    }
    return SignatureProfile.known().stream()
        .filter(each -> each.name().equals(profile))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "--profile",
                    "there is no such profile",
                    "choose one of "
                        + String.join(
                            ", ",
                            SignatureProfile.known().stream()
                                .map(SignatureProfile::name)
                                .toList())));
  }
}
