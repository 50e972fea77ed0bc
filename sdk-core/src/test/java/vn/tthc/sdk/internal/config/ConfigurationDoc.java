package vn.tthc.sdk.internal.config;

import java.util.List;

/** Writes {@code docs/configuration.md} from the table of settings. */
final class ConfigurationDoc {

  static final String COMMAND =
      "./mvnw -pl sdk-core -am test -Dtest=ConfigurationDocTest -Dregenerate"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private static final String HEAD =
      """
      # Configuration

      Generated from the code: `%s`

      A client takes its settings from a program (`PortalClient.builder()`), from a file, or from the
      environment:

      ```java
      PortalClient.fromProperties(Path.of("portal.properties"))
      PortalClient.fromEnvironment()
      PortalClient.builder().properties(Path.of("portal.properties")).listener(listener).build()
      ```

      ## The file

      ```properties
      %s```

      - Java properties in UTF-8. Comments stand on lines of their own and begin with `#`; behind a value they
        are an error. A backslash begins an escape: write Windows paths with `/`.
      - Relative paths begin at the file's folder.
      - Unknown keys, keys given twice and blank values are errors. `build()` reports all that is wrong at once, in
        one `IllegalArgumentException`; it names keys and never tells the value of a secret.
      - Keys that begin with `outbox.`, and variables that begin with `TTHC_OUTBOX_`, belong to the outbox; the client
        leaves them alone. `ModuleSettings.read` reads them.
      - `channels` lists the channels, preferred first; they may have any names. `<name>` below is one of them.
      - A **duration** is `500ms`, `60s`, `30m`, `2h`, `1d`, or ISO 8601 such as `PT60S`.
      - A **secret** `X` is given in one of three ways: `X` has the value, `X-env` names an environment variable,
        `X-file` a file in UTF-8, whose line end does not count. The file is read anew at every use, so that an
        agent of a vault may exchange the password of an account or a gateway's secret while the client runs;
        passwords of key files are used once, when the client is made.
      - What the program sets after `properties(file)` counts more than the file. Read one source only: settings
        that belong together (a channel, `retry`, `wire`) are not put together from two. To lay the environment over a file,
        see below.

      ## The environment

      - A variable is the key in capitals, with `TTHC_` before it and `_` for dots and dashes: `TTHC_DEADLINE`,
        `TTHC_CHANNEL_MAIN_URL`, `TTHC_CHANNEL_MAIN_PASSWORD_FILE`.
      - `TTHC_CONFIG` may name a file; it is read first, and variables replace its settings one by one. A secret
        replaces the file's in whichever way either is given; a channel that `TTHC_CHANNELS` leaves out goes with
        all its settings.
      - Other variables that begin with `TTHC_` are errors, except those that an `X-env` names. The rest of the
        environment is left alone.
      - Relative paths begin at the working directory.
      - `wire.name`, `wire.code` and `status` tell upper and lower case apart: they go into a file.
      """;

  private record Part(String title, String prefix) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("Client", ""),
          new Part("Signing", "signing."),
          new Part("Retries", "retry."),
          new Part("Reading", "reading."),
          new Part("The portal's JSON", "wire."),
          new Part("A channel", "channel.<name>."),
          new Part("A channel's TLS", "channel.<name>.tls."),
          new Part("The gateway before a channel", "channel.<name>.gateway"));

  private ConfigurationDoc() {}

  static String write() {
    StringBuilder doc = new StringBuilder(HEAD.formatted(COMMAND, TestFiles.EXAMPLE));
    for (Part part : PARTS) {
      doc.append("\n## ").append(part.title()).append("\n\n");
      doc.append("| key | variable | value | default | meaning |\n|---|---|---|---|---|\n");
      SettingKeys.ALL.stream()
          .filter(row -> partOf(row).equals(part))
          .forEach(row -> doc.append(line(row)));
    }
    return doc.toString();
  }

  /** The part with the longest prefix. */
  private static Part partOf(SettingKey row) {
    Part found = PARTS.get(0);
    for (Part part : PARTS) {
      if (row.pattern().startsWith(part.prefix())
          && part.prefix().length() > found.prefix().length()) {
        found = part;
      }
    }
    return found;
  }

  private static String line(SettingKey row) {
    String variable = row.fileOnly() ? "" : code(Spelling.variable(row.pattern()));
    String standard = row.standard().text();
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            code(row.pattern()),
            variable,
            row.kind().words(),
            row.standard().value() ? code(standard) : standard,
            row.meaning());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
