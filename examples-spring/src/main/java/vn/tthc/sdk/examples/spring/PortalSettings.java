package vn.tthc.sdk.examples.spring;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The client's settings, from wherever Spring takes its own: {@code tthc.channel.main.url} is the
 * key {@code channel.main.url} of docs/configuration.md. The client checks them and reports all
 * faults at once, so they are handed over as they are, under the names of variables: Spring takes
 * {@code TTHC_CHANNEL_MAIN_URL} for the same setting.
 */
final class PortalSettings {

  private PortalSettings() {}

  /** The settings, and the environment that {@code password-env} and its like name. */
  static Map<String, String> variables(Environment environment) {
    Map<String, String> variables = new LinkedHashMap<>();
    // Sources that count more come first: TTHC_EXCHANGE_LOG before tthc.exchange-log of a file.
    Binder.get(environment)
        .bind("tthc", Bindable.mapOf(String.class, String.class))
        .orElse(Map.of())
        .forEach((key, value) -> variables.putIfAbsent(variable(key), value));
    System.getenv().forEach(variables::putIfAbsent);
    return variables;
  }

  private static String variable(String key) {
    return "TTHC_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
