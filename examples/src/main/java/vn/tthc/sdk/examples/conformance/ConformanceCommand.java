package vn.tthc.sdk.examples.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.cli.Subcommand;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.testing.conformance.Conformance;
import vn.tthc.sdk.testing.conformance.ConformanceBuilder;
import vn.tthc.sdk.testing.conformance.ConformanceReport;

/** {@code tthc conformance}. */
@Command(
    name = "conformance",
    description = {
      "Judges a server that claims to speak as the portal does: a mock, a gateway, an adapter.",
      "One line a case. FAIL: it does not do what is certain; WARN: what is likely or a guess.",
      "The exit status is 0 when nothing failed, 1 when something did."
    })
public final class ConformanceCommand implements Subcommand {

  @Spec private CommandSpec spec;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "URL",
      description = "Address before the paths, such as http://HOST/XrdAdapter/RestService/forward.")
  private URI target;

  @Option(
      names = "--backup",
      paramLabel = "URL",
      description = "A second address of the same portal, with the same account.")
  private URI backup;

  @Option(
      names = "--destination",
      required = true,
      paramLabel = "CODE",
      description = "The portal's member code, sent as dstcode.")
  private String destination;

  @Option(
      names = "--agency",
      required = true,
      paramLabel = "CODE",
      description = "The agency that asks, such as H29.")
  private String agency;

  @Option(
      names = "--username",
      required = true,
      paramLabel = "NAME",
      description = "The agency's account.")
  private String username;

  @Option(
      names = "--password-env",
      required = true,
      paramLabel = "VAR",
      description = "The environment variable that holds its password.")
  private String passwordVariable;

  @Option(
      names = "--login-path",
      paramLabel = "PATH",
      defaultValue = "mapi/login",
      description = "Where sessions are given; ${DEFAULT-VALUE} by default.")
  private String loginPath;

  @Option(
      names = "--data-path",
      paramLabel = "PATH",
      defaultValue = "mapi/g",
      description = "Where data calls go; ${DEFAULT-VALUE} by default.")
  private String dataPath;

  @Option(
      names = "--share-path",
      paramLabel = "PATH",
      description = "Where catalogues are read; as --data-path by default.")
  private String sharePath;

  @Option(
      names = "--write",
      description = "Run the cases too that send made-up dossiers; they stay at the server.")
  private boolean write;

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      description = "How codes of made-up dossiers begin; the agency and .TEST by default.")
  private String prefix;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Run this case alone, or a group such as login.")
  private String only;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description = "How long an answer may take; ${DEFAULT-VALUE} by default.")
  private int timeout;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the report there, as JUnit's XML.")
  private Path junit;

  /** For the service loader. */
  public ConformanceCommand() {}

  @Override
  public Integer call() {
    Conformance conformance = conformance();
    PrintWriter out = spec.commandLine().getOut();
    ConformanceReport report =
        conformance.run(
            result -> {
              out.println(result.line());
              out.flush();
            });
    out.println(report.summary());
    write(report);
    return report.conforms() ? 0 : 1;
  }

  private Conformance conformance() {
    String password = password();
    try {
      ConformanceBuilder builder =
          Conformance.of(target)
              .destination(destination)
              .agency(agency)
              .credentials(username, password)
              .loginPath(loginPath)
              .dataPath(dataPath)
              .timeLimit(Duration.ofSeconds(timeout));
      addOptional(builder);
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void addOptional(ConformanceBuilder builder) {
    if (backup != null) {
      builder.backup(backup);
    }
    if (sharePath != null) {
      builder.sharePath(sharePath);
    }
    if (write) {
      builder.write();
    }
    if (prefix != null) {
      builder.prefix(prefix);
    }
    if (only != null) {
      builder.only(only);
    }
  }

  private String password() {
    String password = System.getenv(passwordVariable);
    if (password == null || password.isBlank()) {
      throw new UserError(
          "--password-env", "the variable " + passwordVariable + " is not set", "set it");
    }
    return password;
  }

  private void write(ConformanceReport report) {
    if (junit == null) {
      return;
    }
    try {
      Files.writeString(junit, report.junitXml());
    } catch (IOException e) {
      throw new UserError(
          junit.toString(), "cannot be written", "give a file in a folder that is there", e);
    }
  }
}
