package vn.tthc.sdk.internal.config;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One name in the spellings of files, of the environment and of the builder. */
final class Spelling {

  /** What all variables of ours begin with. */
  static final String PREFIX = "TTHC_";

  private static final Pattern DASH = Pattern.compile("-(.)");

  /** Keys that the builder has under names of another form. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "exchange-log.mirror", "exchangeLogMirror",
          "exchange-log.keep", "exchangeLogKeep",
          "exchange-log.checkpoint-interval", "exchangeLogCheckpoints",
          "reading.catalogue-age", "catalogueAge",
          "reading.page-parameter", "paging.page",
          "reading.page-size-parameter", "paging.size",
          "reading.page-size", "paging.items");

  private Spelling() {}

  /** {@code PRIVATE_KEY_JWT} as {@code private-key-jwt}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code channel.main.login-path} as {@code TTHC_CHANNEL_MAIN_LOGIN_PATH}. */
  static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** {@code channel.main.login-path} as the builder's checks say it: {@code main.loginPath}. */
  static String setting(String key) {
    if (key.startsWith("wire.service.")) {
      return "serviceName(" + operation(key.substring("wire.service.".length())) + ")";
    }
    if (key.startsWith("wire.batch.")) {
      return "batchLimit(" + operation(key.substring("wire.batch.".length())) + ")";
    }
    if (OTHERWISE.containsKey(key)) {
      return OTHERWISE.get(key);
    }
    String name = key.startsWith("channel.") ? key.substring("channel.".length()) : key;
    int channel = key.startsWith("channel.") ? name.indexOf('.') : 0;
    String rest =
        DASH.matcher(name.substring(channel)).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    return name.substring(0, channel) + rest;
  }

  private static String operation(String kebab) {
    return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
