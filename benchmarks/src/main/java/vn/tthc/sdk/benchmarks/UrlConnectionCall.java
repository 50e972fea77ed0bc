package vn.tthc.sdk.benchmarks;

import com.stripe.exception.StripeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The bytes that {@link StripeCall} sends, through the same client of the Java platform. */
final class UrlConnectionCall implements Call {

  private final URL url;
  private final byte[] body;

  UrlConnectionCall(CannedServer server) throws IOException, StripeException {
    new StripeCall(server).run();
    this.body = server.last().body();
    this.url = server.url("/v1/customers").toURL();
  }

  @Override
  public Object run() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(30_000);
    connection.setReadTimeout(80_000);
    connection.setUseCaches(false);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("HTTP " + connection.getResponseCode());
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
