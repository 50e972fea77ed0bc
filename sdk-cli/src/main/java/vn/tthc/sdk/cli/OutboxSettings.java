package vn.tthc.sdk.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxBuilder;
import vn.tthc.sdk.outbox.OutboxException;

/** The settings of an outbox and its client; what is wrong with them becomes one line. */
final class OutboxSettings {

  private static final String KEYS = "docs/outbox.md has every key";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      required = true,
      description = "Settings as in docs/configuration.md, those of docs/outbox.md among them.")
  private Path config;

  /** What the settings say, to be opened by {@link #open}. */
  OutboxBuilder builder() {
    try {
      return Outbox.builder().properties(config);
    } catch (IllegalArgumentException e) {
      throw new UserError(config.toString(), e, KEYS);
    }
  }

  Outbox open(OutboxBuilder builder) {
    return or(builder::open);
  }

  /** Does something with the outbox, of which this process sends nothing. */
  <T> T with(Function<Outbox, T> work) {
    return with(builder(), work);
  }

  <T> T with(OutboxBuilder builder, Function<Outbox, T> work) {
    try (Outbox outbox = open(builder)) {
      return or(() -> work.apply(outbox));
    }
  }

  private interface Work<T> {
    T run();
  }

  private <T> T or(Work<T> work) {
    try {
      return work.run();
    } catch (OutboxException e) {
      throw new UserError(config.toString(), e, mend(e));
    }
  }

  /** Never the database's own words: they may hold values, and names who logs in. */
  private static String mend(OutboxException e) {
    if (!(e.getCause() instanceof SQLException failed) || failed.getSQLState() == null) {
      return KEYS;
    }
    String state = failed.getSQLState();
    if (state.startsWith("28")) {
      return "check outbox.user and outbox.password";
    }
    return state.startsWith("08")
        ? "check outbox.url, and that the database runs"
        : "--verbose shows what it said";
  }

  /** The client of the settings. */
  PortalClient client(UnaryOperator<PortalClientBuilder> more) {
    return ClientSettings.of(config, builder -> more.apply(builder).build());
  }
}
