package vn.tthc.sdk.testing.page;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets only pages of this server and programs on this machine in. */
final class Guard {
  private final List<String> hosts;

  Guard(int port) {
    hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** Why a request is turned away, or null. */
  @Nullable String objection(String method, String path, Headers headers) {
    String host = headers.getFirst("Host");
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      return "The Host header is not of this machine.";
    }
    String origin = headers.getFirst("Origin");
    if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
      return "Pages of other origins are not served.";
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    boolean foreign = site != null && !List.of("same-origin", "none").contains(site);
    if (foreign && (path.startsWith("/api/") || !method.equals("GET"))) {
      return "Pages of other sites are not served.";
    }
    return method.equals("POST") && !isJson(headers.getFirst("Content-Type"))
        ? "A POST needs Content-Type: application/json."
        : null;
  }

  private static boolean isJson(@Nullable String type) {
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
  }
}
