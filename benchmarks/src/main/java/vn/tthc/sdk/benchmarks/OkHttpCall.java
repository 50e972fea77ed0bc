package vn.tthc.sdk.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
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

/** A client of OkHttp with what a careful vendor sets: no delay, no repeats behind the back. */
final class OkHttpCall implements Call {

  /** What goes up, as bytes. */
  interface Body {
    byte[] bytes() throws IOException;
  }

  /** What the bytes that come down mean. */
  interface Meaning {
    Object of(byte[] answer) throws IOException;
  }

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .socketFactory(new NoDelay())
          .retryOnConnectionFailure(false)
          .build();
  private final HttpUrl url;
  private final Body body;
  private final Meaning meaning;

  private OkHttpCall(URI url, Body body, Meaning meaning) {
    this.url = HttpUrl.get(url);
    this.body = body;
    this.meaning = meaning;
  }

  /** Bytes up, bytes down: the least that a call can cost with OkHttp. */
  static OkHttpCall raw(CannedServer server) throws IOException {
    byte[] ready = FlatDossier.JSON.writeValueAsBytes(HandMade.envelope());
    return new OkHttpCall(server.url(Portal.DATA), () -> ready, answer -> answer);
  }

  /** Records up, a record down. */
  static OkHttpCall withJson(CannedServer server) throws IOException {
    HandMade.Envelope envelope = HandMade.envelope();
    ObjectWriter writer = FlatDossier.JSON.writerFor(HandMade.Envelope.class);
    ObjectReader reader = FlatDossier.JSON.readerFor(HandMade.Answer.class);
    return new OkHttpCall(
        server.url(Portal.DATA),
        () -> writer.writeValueAsBytes(envelope),
        answer -> accepted(reader.readValue(answer)));
  }

  private static HandMade.Answer accepted(HandMade.Answer answer) throws IOException {
    if (!"0".equals(answer.code())) {
      throw new IOException("refused");
    }
    return answer;
  }

  @Override
  public Object run() throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Charset", "utf-8")
            .post(RequestBody.create(body.bytes()))
            .build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      return meaning.of(response.body().bytes());
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
