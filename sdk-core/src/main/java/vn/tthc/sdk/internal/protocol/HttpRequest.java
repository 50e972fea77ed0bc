package vn.tthc.sdk.internal.protocol;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A POST to send. Its {@code toString} shows none of it. */
public record HttpRequest(URI url, Map<String, String> headers, byte[] body) {

  /** The same with more headers. */
  public HttpRequest with(Map<String, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new HttpRequest(url, all, body);
  }

  /** Headers and body hold secrets and personal data. */
  @Override
  public String toString() {
    return "HttpRequest[" + url.getHost() + "]";
  }
}
