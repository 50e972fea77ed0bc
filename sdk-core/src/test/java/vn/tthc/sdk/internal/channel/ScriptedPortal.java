package vn.tthc.sdk.internal.channel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tthc.sdk.Channel;

/** A portal of a few lines: logs everybody in and answers data from a queue, then with yes. */
public final class ScriptedPortal implements AutoCloseable {

  /** The answer of a portal that took everything. */
  public static final String YES = RawServer.answer(200, "", "{\"error_code\":0}");

  /** No answer: the connection is closed. */
  public static final String NOTHING = "";

  private final Deque<String> answers = new ConcurrentLinkedDeque<>();
  private final Deque<String> logins = new ConcurrentLinkedDeque<>();
  private final List<RawServer.Request> data = new CopyOnWriteArrayList<>();
  private final AtomicInteger loginCount = new AtomicInteger();
  private final RawServer server;
  private volatile Runnable onData = () -> {};

  /** Starts it. */
  public ScriptedPortal() throws IOException {
    server = new RawServer(this::serve);
  }

  private void serve(Socket socket) throws IOException {
    BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
    String answer = YES;
    while (!answer.isEmpty()) {
      RawServer.Request request = RawServer.read(in);
      if (request == null) {
        return;
      }
      answer = request.head().contains("login") ? login() : data(request);
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String login() {
    int number = loginCount.incrementAndGet();
    String given = logins.poll();
    String body = "{\"session\":\"s" + number + "\",\"error_code\":0}";
    return given == null ? RawServer.answer(200, "", body) : given;
  }

  private String data(RawServer.Request request) {
    data.add(request);
    onData.run();
    String given = answers.poll();
    return given == null ? YES : given;
  }

  /** Answers the next requests for data so, in this order. */
  public ScriptedPortal then(String... given) {
    answers.addAll(List.of(given));
    return this;
  }

  /** Answers the next logins so, in this order. */
  public ScriptedPortal thenLogin(String... given) {
    logins.addAll(List.of(given));
    return this;
  }

  /** Does this at every request for data. */
  public ScriptedPortal onData(Runnable task) {
    onData = task;
    return this;
  }

  /** Requests for data so far. */
  public List<RawServer.Request> data() {
    return data;
  }

  /** Logins so far. */
  public int logins() {
    return loginCount.get();
  }

  /** Open connections. */
  public int connections() {
    return server.connections().size();
  }

  /** The way here. */
  public Channel channel() {
    return Channel.adapter(server.url(), "VN:GOV:mau:portal", "nguoi-mau", "mat-khau-mau");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
