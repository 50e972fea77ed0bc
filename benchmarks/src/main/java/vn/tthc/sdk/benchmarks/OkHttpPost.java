package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import javax.net.SocketFactory;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Posts JSON through OkHttp with what a careful vendor sets: no delay, no repeats behind the back.
 * Thread-safe.
 */
final class OkHttpPost {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .socketFactory(new NoDelay())
          .retryOnConnectionFailure(false)
          .build();
  private final HttpUrl url;

  OkHttpPost(URI url) {
    this.url = HttpUrl.get(url);
  }

  /** Sends it, and returns the answer's body. */
  byte[] send(byte[] body) throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Charset", "utf-8")
            .post(RequestBody.create(body))
            .build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      return response.body().bytes();
    }
  }

  private static final class NoDelay extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
      Socket socket = new Socket();
      socket.setTcpNoDelay(true);
      return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
