package vn.tthc.sdk.internal.protocol;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A POST to send. Its {@code toString} shows none of it.
 *
 * @param parts the body in parts, which are sent one behind the other and never put together
 */
public record HttpRequest(URI url, Map<String, String> headers, List<byte[]> parts) {

  /** With a body in one part. */
  public HttpRequest(URI url, Map<String, String> headers, byte[] body) {
    this(url, headers, List.of(body));
  }

  /** The same with more headers. */
  public HttpRequest with(Map<String, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new HttpRequest(url, all, parts);
  }

  /** How long the body is, in bytes. */
  public long length() {
    long length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    return length;
  }

  /** Headers and body hold secrets and personal data. */
  @Override
  public String toString() {
    return "HttpRequest[" + url.getHost() + "]";
  }
}
