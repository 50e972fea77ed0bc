package vn.tthc.sdk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call of a service that the agency and the portal agreed on (Art. 4.7, 4.8, 9.5, 9.6), and that
 * this library knows nothing of. Immutable; its {@code toString} shows the service alone.
 */
public final class ServiceCall {

  // It is signed, in a form that leaves nothing to escape.
  private static final Pattern SERVICE = Pattern.compile("[0-9A-Za-z._-]{1,60}");
  private static final Set<String> OURS =
      Set.of("session", "madonvi", "service", "data", "chukyso");

  private final String service;
  private final Map<String, String> parameters;
  private final byte[] data;
  private final boolean repeatable;

  private ServiceCall(
      String service, Map<String, String> parameters, byte[] data, boolean repeatable) {
    this.service = service;
    this.parameters = parameters;
    this.data = data;
    this.repeatable = repeatable;
  }

  /**
   * A call that carries nothing yet and is not to be sent again when it may have arrived.
   *
   * @param service its name at the portal: letters, digits, dots, dashes, underscores; at most 60
   * @throws IllegalArgumentException when it cannot be a name of a service
   */
  public static ServiceCall to(String service) {
    if (!SERVICE.matcher(Objects.requireNonNull(service, "service")).matches()) {
      throw new IllegalArgumentException(
          "service: give a name of letters, digits, dots, dashes, underscores");
    }
    return new ServiceCall(service, Map.of(), new byte[0], false);
  }

  /**
   * The same with a named parameter beside {@code service}. Parameters are not part of what is
   * signed.
   *
   * @throws IllegalArgumentException when the name is blank or one of the client's own: {@code
   *     session}, {@code madonvi}, {@code service}, {@code data}, {@code chuKySo}
   */
  public ServiceCall with(String name, String value) {
    Objects.requireNonNull(value, "value");
    if (name.isBlank() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("give a parameter a name that the client does not use");
    }
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new ServiceCall(service, Collections.unmodifiableMap(more), data, repeatable);
  }

  /**
   * The same with data.
   *
   * @param json a JSON value in UTF-8, sent as {@code data} and signed
   */
  public ServiceCall data(byte[] json) {
    return new ServiceCall(service, parameters, json.clone(), repeatable);
  }

  /** The same, sent again when it may have arrived: it must do no harm twice. */
  public ServiceCall repeatable() {
    return new ServiceCall(service, parameters, data, true);
  }

  /** Name of the service. */
  public String service() {
    return service;
  }

  /** The parameters, in order. */
  public Map<String, String> parameters() {
    return parameters;
  }

  /** The JSON value of {@code data}; no bytes when there is none. */
  public byte[] data() {
    return data.clone();
  }

  /** Whether it may be sent again when it may have arrived. */
  public boolean isRepeatable() {
    return repeatable;
  }

  @Override
  public String toString() {
    return "ServiceCall[" + service + "]";
  }
}
