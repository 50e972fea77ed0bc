package vn.tthc.sdk.internal.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** Asks the user's code for the values of headers, which come from a vault perhaps. */
final class GatewayHeaders {

  private final Map<String, Supplier<String>> sources;

  GatewayHeaders(Map<String, Supplier<String>> sources) {
    this.sources = sources;
  }

  /** All headers with their values of now. */
  Map<String, String> now() throws LoginFailedException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<String, Supplier<String>> source : sources.entrySet()) {
      headers.put(source.getKey(), value(source.getKey(), source.getValue()));
    }
    return headers;
  }

  private static String value(String name, Supplier<String> source) throws LoginFailedException {
    String what = "the gateway's header " + name;
    String value = UserSource.ask(what, source);
    if (value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return value;
    }
    throw new LoginFailedException(
        Reply.of(
            Fate.LOGIN_REFUSED, what + ": its source gave something that is not printable ASCII"));
  }
}
