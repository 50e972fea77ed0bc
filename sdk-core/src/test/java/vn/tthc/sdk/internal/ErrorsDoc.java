package vn.tthc.sdk.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.sdk.AuthenticationFailedException;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * Writes {@code docs/errors.md}, in a language, from the decision table and what leads to its rows.
 */
final class ErrorsDoc {

  static final String COMMAND =
      "./mvnw -pl sdk-core -am test -Dtest=ErrorsDocTest -Dregenerate"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  static Class<? extends PortalException> exception(Fate fate) {
    return switch (fate) {
      case MISSING, REFUSED -> RefusedException.class;
      case LOGIN_REFUSED -> AuthenticationFailedException.class;
      case FIREWALL, MISROUTED, NOTHING_SAID, UNTRUSTED -> UnexpectedResponseException.class;
      default -> UnavailableException.class;
    };
  }

  static boolean retryable(Fate fate) {
    return exception(fate) == UnavailableException.class;
  }

  private final Properties words = new Properties();
  private final String page;

  /**
   * @param language {@code en} or {@code vi}
   */
  ErrorsDoc(String language) throws IOException {
    page = resource(language + ".md");
    words.load(new StringReader(resource(language + ".properties")));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ErrorsDoc.class.getResourceAsStream("/errors/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String write() {
    String rows = Stream.of(Symptom.values()).map(this::row).collect(Collectors.joining());
    return page.formatted(COMMAND, rows);
  }

  private String row(Symptom symptom) {
    Fate fate = symptom.fate();
    return Stream.of(
            word(symptom + ".what"),
            word("sent." + fate.sent()),
            word("next." + fate.next()),
            word(fate.next() == Fate.Next.DONE ? "elsewhere.not" : "elsewhere"),
            word("against." + fate.against()),
            "`" + exception(fate).getSimpleName() + "`",
            word(symptom + ".advice"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Fails where a new symptom has no words yet. */
  private String word(String key) {
    String word = words.getProperty(key.toLowerCase(Locale.ROOT));
    return Objects.requireNonNull(word, () -> "no words for " + key);
  }
}
