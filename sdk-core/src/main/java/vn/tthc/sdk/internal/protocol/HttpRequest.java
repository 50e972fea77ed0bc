package vn.tthc.sdk.internal.protocol;

import java.net.URI;
import java.util.Map;

/** A POST to send. Its {@code toString} shows none of it. */
public record HttpRequest(URI url, Map<String, String> headers, byte[] body) {

  /** Headers and body hold secrets and personal data. */
  @Override
  public String toString() {
    return "HttpRequest[" + url.getHost() + "]";
  }
}
