package vn.tthc.sdk.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every request in: sends it where it belongs, or lets it fail as ordered. */
final class FrontDesk {
  private static final List<String> ROOTS =
      List.of("/XrdAdapter/RestService/forward/", "/VXPAdapter/RestService/forward/");
  private static final String LOGIN = "mapi/login";
  static final String DATA = "mapi/g";

  private final Settings settings;
  private final DataDesk data;
  private final AnswerWriter writer;
  private final List<String> rejected = new CopyOnWriteArrayList<>();

  FrontDesk(Settings settings, DataDesk data, AnswerWriter writer) {
    this.settings = settings;
    this.data = data;
    this.writer = writer;
  }

  void reject(String substring) {
    rejected.add(substring);
  }

  Answer answer(Door door, Call call) {
    Optional<String> tail = tailOf(call.path());
    if (tail.isEmpty()) {
      return Answer.text(404, "Nothing is served at this path.");
    }
    if (!call.method().equals("POST")) {
      return Answer.text(405, "Only POST is served at this path.");
    }
    if (!settings.destination().equals(call.destination())) {
      return Answer.text(404, "There is no such destination.");
    }
    return serve(door, call, !tail.get().equals(LOGIN));
  }

  private Optional<String> tailOf(String path) {
    return ROOTS.stream()
        .filter(path::startsWith)
        .map(root -> path.substring(root.length()))
        .filter(tail -> isServed(tail))
        .findFirst();
  }

  private boolean isServed(String tail) {
    return tail.equals(LOGIN) || tail.equals(DATA) || tail.equals(settings.sharePath());
  }

  private Answer serve(Door door, Call call, boolean isData) {
    Optional<Fault> fault = door.faults().next(isData);
    if (fault.isPresent() && !fault.get().takesEffect()) {
      return failed(fault.get());
    }
    if (isRejected(call.body())) {
      return Answer.firewallPage();
    }
    Answer answer = isData ? data.answer(door, call) : logIn(door, call);
    return fault.isPresent() ? Answer.lost() : answer;
  }

  private Answer failed(Fault fault) {
    return switch (fault) {
      case HTTP_503 -> Answer.text(503, "Service Unavailable");
      case FIREWALL_PAGE -> Answer.firewallPage();
      case EMPTY -> Answer.empty();
      case TOO_MANY_REQUESTS -> Answer.tooMany(settings.retryAfter().toSeconds());
      case RESET_BEFORE_EFFECT, RESET_AFTER_EFFECT -> Answer.lost();
    };
  }

  private boolean isRejected(byte[] body) {
    if (rejected.isEmpty()) {
      return false;
    }
    String text = new String(body, StandardCharsets.UTF_8);
    return rejected.stream().anyMatch(text::contains);
  }

  private Answer logIn(Door door, Call call) {
    try {
      Envelope envelope = Envelope.parse(call.body());
      boolean known =
          envelope.get("username").equals(door.user())
              && envelope.get("password").equals(door.password());
      return known ? writer.loggedIn(door.sessions().issue()) : writer.loginRefused();
    } catch (IOException e) {
      return writer.loginRefused();
    }
  }
}
