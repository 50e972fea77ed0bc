package vn.tthc.sdk.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.cli.UserError;

/** How the demo uses an outbox. */
final class OutboxOptions {

  private static final int MOST_NODES = 8;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--outbox",
      description = "Go through an outbox; its sender is a process of its own, killed twice.")
  private boolean wanted;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "With --outbox: a PostgreSQL database for it, jdbc:postgresql:…")
  private String url;

  @Option(names = "--user", description = "Who logs in at --database.")
  private String user;

  @Option(names = "--password-file", paramLabel = "FILE", description = "Password of --user.")
  private Path passwordFile;

  @Option(
      names = "--nodes",
      paramLabel = "N",
      defaultValue = "1",
      description = "With --outbox: how many processes send, 1 to " + MOST_NODES + ".")
  private int nodes;

  boolean wanted() {
    if (nodes < 1 || nodes > MOST_NODES) {
      throw new ParameterException(spec.commandLine(), "--nodes takes 1 to " + MOST_NODES);
    }
    if (!wanted && (url != null || nodes > 1)) {
      throw new ParameterException(spec.commandLine(), "--database and --nodes need --outbox");
    }
    if (url != null && !url.startsWith("jdbc:postgresql:")) {
      throw new ParameterException(spec.commandLine(), "--database begins with jdbc:postgresql:");
    }
    return wanted;
  }

  int nodes() {
    return nodes;
  }

  OutboxPlace place(Stage stage) {
    return url == null
        ? OutboxPlace.embedded(stage.outboxFile())
        : OutboxPlace.at(url, user, passwordFile);
  }

  /** Null where none is needed. */
  String password() {
    if (passwordFile == null) {
      return url == null ? "" : null;
    }
    try {
      return Files.readString(passwordFile).stripTrailing();
    } catch (IOException e) {
      throw new UserError(passwordFile.toString(), "cannot be read", "check the path", e);
    }
  }
}
