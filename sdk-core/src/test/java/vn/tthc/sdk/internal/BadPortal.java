package vn.tthc.sdk.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.internal.channel.RawServer;

/** A way to the portal on which always the same thing goes wrong, on a real socket. */
final class BadPortal implements AutoCloseable {

  static final String YES = RawServer.answer(200, "", "{\"error_code\":0}");
  private static final String IN =
      RawServer.answer(200, "", "{\"error_code\":0,\"session\":\"s\"}");

  /** Answers a request; what it leaves unanswered is cut off. */
  interface Answering {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final AtomicInteger data = new AtomicInteger();
  private final Answering login;
  private final Answering answer;
  private final RawServer server;
  private final List<RawServer> owned = new ArrayList<>();
  private UnaryOperator<Channel> variant = UnaryOperator.identity();

  private BadPortal(Answering login, Answering answer) throws IOException {
    this.login = login;
    this.answer = answer;
    this.server = new RawServer(this::serve);
  }

  /** Lets everybody in and answers data so. */
  static BadPortal answering(Answering answer) throws IOException {
    return new BadPortal(text(IN), answer);
  }

  /** Lets everybody in and answers data with this text. */
  static BadPortal answering(String answer) throws IOException {
    return answering(text(answer));
  }

  /** Answers logins so. */
  static BadPortal atLogin(String answer) throws IOException {
    return new BadPortal(text(answer), text(YES));
  }

  private static Answering text(String answer) {
    return out -> out.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
    RawServer.Request request = RawServer.read(in);
    while (request != null) {
      boolean isLogin = request.head().contains("/login");
      data.addAndGet(isLogin ? 0 : 1);
      (isLogin ? login : answer).answer(socket.getOutputStream());
      socket.getOutputStream().flush();
      request = RawServer.read(in);
    }
  }

  /** Reached in another way, which leads over something of its own perhaps. */
  BadPortal by(UnaryOperator<Channel> way, RawServer... others) {
    variant = way;
    owned.addAll(List.of(others));
    return this;
  }

  /** Reached at another address. */
  BadPortal at(String url, RawServer... others) {
    return by(
        c -> Channel.adapter(URI.create(url), c.destination(), c.username(), c.password()), others);
  }

  /** Requests for data so far. */
  int data() {
    return data.get();
  }

  Channel channel() {
    return variant.apply(
        Channel.adapter(server.url(), "VN:GOV:mau:portal", "nguoi-mau", "mat-khau-mau"));
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (RawServer each : owned) {
      each.close();
    }
  }
}
