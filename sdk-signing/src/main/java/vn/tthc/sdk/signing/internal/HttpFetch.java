package vn.tthc.sdk.signing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Small requests to time-stamp authorities and for revocation data: plain Java, as they are few and
 * an HTTP library is a cost to whoever only signs. One time limit over everything, a largest
 * answer, no redirects. Thread-safe.
 *
 * @param timeout for one request, from the connection to the last byte
 * @param largest number of bytes of an answer that is taken
 */
public record HttpFetch(Duration timeout, int largest) {

  private static final int CHUNK = 8192;

  /** Gets what stands at an address. */
  public byte[] get(URI address) throws IOException {
    return exchange(address, null, null);
  }

  /** Posts a body of a type. */
  public byte[] post(URI address, String contentType, byte[] body) throws IOException {
    return exchange(address, contentType, body);
  }

  private byte[] exchange(URI address, @Nullable String contentType, byte @Nullable [] body)
      throws IOException {
    long end = System.nanoTime() + timeout.toNanos();
    if (!(address.toURL().openConnection() instanceof HttpURLConnection connection)) {
      throw new IOException("not an http or https address");
    }
    try {
      connection.setInstanceFollowRedirects(false);
      connection.setUseCaches(false);
      connection.setConnectTimeout(millisUntil(end));
      connection.setReadTimeout(millisUntil(end));
      if (body != null) {
        connection.setDoOutput(true);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", contentType);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
          out.write(body);
        }
      }
      int status = connection.getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        throw new IOException("HTTP status " + status);
      }
      try (InputStream in = connection.getInputStream()) {
        return read(connection, in, end);
      }
    } finally {
      connection.disconnect();
    }
  }

  private byte[] read(HttpURLConnection connection, InputStream in, long end) throws IOException {
    byte[] bytes = new byte[CHUNK];
    int length = 0;
    while (true) {
      connection.setReadTimeout(millisUntil(end));
      int count = in.read(bytes, length, bytes.length - length);
      if (count < 0) {
        return Arrays.copyOf(bytes, length);
      }
      length += count;
      if (length > largest) {
        throw new IOException("the answer has more than " + largest + " bytes");
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, length * 2);
      }
    }
  }

  private static int millisUntil(long end) throws SocketTimeoutException {
    long millis = (end - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException("no whole answer in time");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }
}
