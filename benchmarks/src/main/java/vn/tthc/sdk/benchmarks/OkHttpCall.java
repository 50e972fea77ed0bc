package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.net.URI;

/** A dossier through OkHttp. */
final class OkHttpCall implements Call {

  /** What goes up, as bytes. */
  interface Body {
    byte[] bytes() throws IOException;
  }

  /** What the bytes that come down mean. */
  interface Meaning {
    Object of(byte[] answer) throws IOException;
  }

  private final OkHttpPost post;
  private final Body body;
  private final Meaning meaning;

  private OkHttpCall(URI url, Body body, Meaning meaning) {
    this.post = new OkHttpPost(url);
    this.body = body;
    this.meaning = meaning;
  }

  /** Bytes up, bytes down: the least that a call can cost with OkHttp. */
  static OkHttpCall raw(CannedServer server) throws IOException {
    byte[] ready = HandMade.ENVELOPES.writeValueAsBytes(HandMade.envelope());
    return new OkHttpCall(server.url(Portal.DATA), () -> ready, answer -> answer);
  }

  /** Records up, a record down. */
  static OkHttpCall withJson(CannedServer server) throws IOException {
    HandMade.Envelope envelope = HandMade.envelope();
    return new OkHttpCall(
        server.url(Portal.DATA),
        () -> HandMade.ENVELOPES.writeValueAsBytes(envelope),
        HandMade::accepted);
  }

  @Override
  public Object run() throws IOException {
    return meaning.of(post.send(body.bytes()));
  }
}
