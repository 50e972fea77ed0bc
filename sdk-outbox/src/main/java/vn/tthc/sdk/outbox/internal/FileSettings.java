package vn.tthc.sdk.outbox.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.ModuleSettings;
import vn.tthc.sdk.outbox.EmbeddedDatabase;

/**
 * The settings of an outbox in the client's file. All that is wrong is told at once, by its key and
 * never by its value.
 */
public final class FileSettings {

  private static final String PREFIX = "outbox.";
  private static final List<String> KEYS =
      List.of(
          "file",
          "url",
          "user",
          "password",
          "tables",
          "application",
          "node",
          "workers",
          "lease",
          "idle-poll",
          "keep",
          "supersede",
          "create-schema");
  private static final List<String> NAMES = KEYS.stream().map(PREFIX::concat).toList();
  private static final String SWITCH = "give on or off";
  private static final Pattern WORKERS = Pattern.compile("\\d{1,3}");

  private final Path file;
  private final Map<String, String> given;
  private final List<String> problems = new ArrayList<>();

  private FileSettings(Path file, Map<String, String> given) {
    this.file = file;
    this.given = given;
  }

  /**
   * The settings in a file.
   *
   * @throws IllegalArgumentException when the file or a key cannot be read
   */
  public static FileSettings read(Path file) {
    return new FileSettings(file.toAbsolutePath(), ModuleSettings.read(file, PREFIX));
  }

  /** Gives a text to whoever wants it, when the setting is there. */
  public void text(String key, Consumer<String> wanted) {
    take(key, text -> text, wanted);
  }

  /** Gives a whole number of up to three digits. */
  public void number(String key, Consumer<Integer> wanted) {
    take(key, text -> WORKERS.matcher(text).matches() ? Integer.valueOf(text) : -1, wanted);
  }

  /** Gives a duration. */
  public void duration(String key, Consumer<Duration> wanted) {
    take(key, ModuleSettings::duration, wanted);
  }

  /** Runs something when the setting is on. */
  public void whenOn(String key, Runnable wanted) {
    take(key, FileSettings::isOn, on -> runIf(on, wanted));
  }

  private static void runIf(boolean on, Runnable wanted) {
    if (on) {
      wanted.run();
    }
  }

  private interface Reader<T> {
    T read(String text);
  }

  private <T> void take(String key, Reader<T> reader, Consumer<T> wanted) {
    String text = given.get(key);
    if (text == null) {
      return;
    }
    try {
      wanted.accept(reader.read(text));
    } catch (IllegalArgumentException e) {
      problems.add(PREFIX + key + ": " + e.getMessage());
    }
  }

  private static boolean isOn(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException(SWITCH);
    };
  }

  /**
   * The database; call it last, as it tells all that is wrong.
   *
   * @throws IllegalArgumentException with everything that is wrong
   */
  public Login login() {
    String embedded = given.get("file");
    String url = given.get("url");
    if ((embedded == null) == (url == null)) {
      problems.add(
          PREFIX
              + "file: "
              + (url != null ? "outbox.url is given too: drop one" : "give it or outbox.url"));
    }
    if (url == null) {
      misplaced("user");
      misplaced("password");
    }
    text("url", FileSettings::checkUrl);
    unknown();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Wrong settings: " + String.join("; ", problems));
    }
    return url == null
        ? new Login(
            EmbeddedDatabase.url(file.resolveSibling(Objects.requireNonNull(embedded))), "sa", "")
        : new Login(url, given.get("user"), given.get("password"));
  }

  private void misplaced(String key) {
    if (given.containsKey(key)) {
      problems.add(PREFIX + key + ": it goes with outbox.url only: drop it");
    }
  }

  private static void checkUrl(String url) {
    boolean postgres = url.startsWith("jdbc:postgresql:");
    if (!postgres && !url.startsWith("jdbc:h2:")) {
      throw new IllegalArgumentException("give one that begins with jdbc:h2: or jdbc:postgresql:");
    }
    if (!Connections.haveDriver(url)) {
      throw new IllegalArgumentException(
          "no driver in the class path knows it: add "
              + (postgres ? "org.postgresql:postgresql" : "com.h2database:h2")
              + " to your dependencies, or mend the address");
    }
  }

  private void unknown() {
    given.keySet().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(
            key ->
                problems.add(
                    PREFIX
                        + key
                        + ": there is no such key"
                        + ModuleSettings.question(PREFIX + key, NAMES)));
  }

  /**
   * How to get at the database.
   *
   * @param url JDBC address
   * @param user null for none
   * @param password null for none
   */
  public record Login(String url, @Nullable String user, @Nullable String password) {

    /**
     * Two more are kept than there are workers: for what keeps the leases, and for a thread of the
     * application.
     */
    public Connections connections(int workers) {
      return new Connections(url, user, password, workers + 2);
    }

    /** Leaves out what may hold a password. */
    @Override
    public String toString() {
      return "Login";
    }
  }
}
