package vn.tthc.sdk.examples.mock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.cli.Subcommand;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.MockPortalBuilder;
import vn.tthc.sdk.testing.Preset;
import vn.tthc.sdk.testing.page.PortalPage;

/** {@code tthc mock-portal}. */
@Command(
    name = "mock-portal",
    description = {
      "Runs a mock of the portal on this machine until Ctrl-C, for clients in any language.",
      "The account is demo with the password demo at both doors."
    })
public final class MockPortalCommand implements Subcommand {

  private static final String ACCOUNT = "demo";

  /** Requests that are remembered with their bodies. */
  private static final int REMEMBERED = 500;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8090",
      description = "Of the main door (default: ${DEFAULT-VALUE}; 0 for any).")
  private int port;

  @Option(
      names = "--backup-port",
      paramLabel = "N",
      defaultValue = "8091",
      description = "Of the backup door (default: ${DEFAULT-VALUE}; 0 for any).")
  private int backupPort;

  @Option(
      names = "--page-port",
      paramLabel = "N",
      defaultValue = "8092",
      description = "Of the page that shows the portal (default: ${DEFAULT-VALUE}; 0 for any).")
  private int pagePort;

  @Option(names = "--https", description = "Speak HTTPS, with a throw-away certificate.")
  private boolean https;

  @Option(
      names = "--https-authority",
      paramLabel = "FILE",
      description = "Where the certificate's authority is written (PEM; default: a new folder).")
  private Path authorityFile;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Dossiers that are kept, the latest (default: ${DEFAULT-VALUE}; 0 for all).")
  private int keep;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "Begin with bad times, such as bad-day; see docs/faults.md.")
  private String preset;

  @Option(
      names = "--require-signature",
      description = "Refuse records without a good signature, instead of only marking them.")
  private boolean requireSignature;

  @Option(
      names = "--seed-data",
      paramLabel = "DIR",
      description = "Folder of JSON files with entries to begin with, lists by service.")
  private Path seedData;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Begin with the records of this file, and write them back at the end.")
  private Path state;

  /** For the service loader. */
  public MockPortalCommand() {}

  @Override
  public Integer call() {
    requireSense();
    Preset chosen = preset == null ? null : preset();
    try (MockPortal portal = start();
        PortalPage page = openPage(portal);
        Authority authority = authority(portal)) {
      Kept kept = Kept.load(portal, seedData, state);
      if (chosen != null) {
        portal.apply(chosen);
      }
      new Welcome(spec.commandLine().getOut()).print(portal, page.url(), authority.file());
      runUntilStopped(kept);
      return 0;
    }
  }

  private void requireSense() {
    if (authorityFile != null && !https) {
      throw new UserError("--https-authority", "there is none without HTTPS", "add --https");
    }
    if (keep < 0) {
      throw new UserError("--keep", "so many cannot be kept: " + keep, "give 0 for all, or more");
    }
  }

  private Preset preset() {
    try {
      return Preset.named(preset);
    } catch (IllegalArgumentException e) {
      String all = String.join(", ", Arrays.stream(Preset.values()).map(this::named).toList());
      throw new UserError("--preset", "there is no " + preset, "take one of " + all, e);
    }
  }

  private String named(Preset one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private MockPortal start() {
    try {
      MockPortalBuilder builder =
          MockPortal.builder()
              .mainPort(port)
              .backupPort(backupPort)
              .mainCredentials(ACCOUNT, ACCOUNT)
              .backupCredentials(ACCOUNT, ACCOUNT)
              .journal(REMEMBERED)
              .keepDossiers(keep);
      if (https) {
        builder.https();
      }
      if (requireSignature) {
        builder.requireSignature();
      }
      return builder.start();
    } catch (IllegalArgumentException | IllegalStateException e) {
      String mend = "give others with --port and --backup-port";
      throw new UserError("mock-portal", e.getMessage(), mend, e);
    }
  }

  private Authority authority(MockPortal portal) {
    return portal
        .serverAuthority()
        .map(certificate -> Authority.write(certificate, authorityFile))
        .orElse(Authority.NONE);
  }

  private PortalPage openPage(MockPortal portal) {
    try {
      return PortalPage.open(portal, pagePort);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UserError("mock-portal", e.getMessage(), "give another with --page-port", e);
    }
  }

  /** Ctrl-C ends the JVM: what is to be kept is written while it waits. */
  private static void runUntilStopped(Kept kept) {
    CountDownLatch never = new CountDownLatch(1);
    Thread saving = new Thread(kept::save, "mock-portal-state");
    Runtime.getRuntime().addShutdownHook(saving);
    try {
      never.await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(saving);
      kept.save();
    }
  }
}
