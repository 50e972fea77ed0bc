package vn.tthc.sdk.internal.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Gateway;

/** The keys of a gateway's header {@code lgspaccesstoken}: all of them or none. */
final class LgspDraft {

  private static final List<String> TEXTS =
      List.of("access-key", "app-name", "partner-code", "partner-code-cus");

  private final String prefix;
  private final Map<String, String> texts = new HashMap<>();
  private @Nullable Supplier<String> secretKey;

  LgspDraft(String prefix) {
    this.prefix = prefix + "lgsp.";
  }

  void text(Setting value) {
    texts.put(value.key().substring(prefix.length()), value.text());
  }

  void secretKey(Supplier<String> value) {
    secretKey = value;
  }

  /** The gateway with the header, where it was given. */
  Gateway addTo(Gateway gateway, Problems problems) {
    if (texts.isEmpty() && secretKey == null && !problems.hasAny(prefix)) {
      return gateway;
    }
    for (String key : TEXTS) {
      if (!texts.containsKey(key)) {
        problems.missing(prefix + key, "give it too, the header needs all five");
      }
    }
    if (secretKey == null) {
      problems.missing(prefix + "secret-key", "give it too, the header needs all five");
      return gateway;
    }
    return problems.hasAny(prefix)
        ? gateway
        : gateway.withLgspKeys(
            text("access-key"),
            secretKey,
            text("app-name"),
            text("partner-code"),
            text("partner-code-cus"));
  }

  /** One that was given: of none that is missing the value is asked for. */
  private String text(String key) {
    return Objects.requireNonNull(texts.get(key));
  }
}
