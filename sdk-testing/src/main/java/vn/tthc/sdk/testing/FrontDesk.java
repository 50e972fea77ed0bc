package vn.tthc.sdk.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes every request in: sends it where it belongs, or lets it fail as ordered. */
final class FrontDesk {
  private static final List<String> ROOTS =
      List.of("/XrdAdapter/RestService/forward/", "/VXPAdapter/RestService/forward/");
  private static final String LOGIN = "mapi/login";
  static final String DATA = "mapi/g";

  private final Settings settings;
  private final FaultRules rules;
  private final FaultDesk faults;
  private final Gatekeeper gatekeeper;
  private final DataDesk data;
  private final AnswerWriter writer;
  private final Journal journal;
  private volatile @Nullable URI page;
  private final List<String> rejected = new CopyOnWriteArrayList<>();

  FrontDesk(
      Settings settings,
      FaultRules rules,
      FaultDesk faults,
      Gatekeeper gatekeeper,
      DataDesk data,
      AnswerWriter writer,
      Journal journal) {
    this.settings = settings;
    this.rules = rules;
    this.faults = faults;
    this.gatekeeper = gatekeeper;
    this.data = data;
    this.writer = writer;
    this.journal = journal;
  }

  void sendRootTo(URI other) {
    page = other;
  }

  void reject(String substring) {
    rejected.add(substring);
  }

  /** Whatever a request is made of, it gets the portal's answer. */
  Answer answer(Door door, Call call) {
    URI there = page;
    if (there != null && door.name().equals("main") && isForPage(call.path())) {
      return sentOn(call, there);
    }
    long start = System.nanoTime();
    Answer answer;
    try {
      answer = receive(door, call);
    } catch (RuntimeException e) {
      answer = writer.of(null, Outcome.INVALID);
    }
    journal.add(door, call, answer, System.nanoTime() - start);
    return answer;
  }

  private static boolean isForPage(String path) {
    return path.equals("/") || path.startsWith("/api/");
  }

  private Answer sentOn(Call call, URI there) {
    String query = call.query().isEmpty() ? "" : "?" + call.query();
    return Answer.text(307, "The page is there.")
        .with("Location", there.resolve(call.path()) + query);
  }

  private Answer receive(Door door, Call call) {
    if (gatekeeper.givesTokensAt(call.path())) {
      return serve(door, call, CallKind.TOKEN);
    }
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
    return serve(door, call, tail.get().equals(LOGIN) ? CallKind.LOGIN : CallKind.DATA);
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

  private Answer serve(Door door, Call call, CallKind kind) {
    Asked asked = new Asked(door.name(), kind, call);
    call.trace().is(kind);
    Optional<Failure> failure = rules.next(asked);
    failure.ifPresent(
        met -> {
          call.trace().names(asked.service(), 0);
          call.trace().meets(met);
        });
    if (failure.isPresent() && !failure.get().takesEffect()) {
      return faults.meet(failure.get(), door, asked, () -> pass(door, call, kind));
    }
    Optional<Answer> turnedAway = turnAway(call, kind);
    if (turnedAway.isPresent() || failure.isEmpty()) {
      return turnedAway.orElseGet(() -> carryOut(door, call, kind));
    }
    return faults.meet(failure.get(), door, asked, () -> carryOut(door, call, kind));
  }

  private Answer pass(Door door, Call call, CallKind kind) {
    return turnAway(call, kind).orElseGet(() -> carryOut(door, call, kind));
  }

  /** What stands before the portal. */
  private Optional<Answer> turnAway(Call call, CallKind kind) {
    Optional<Answer> answer = kind == CallKind.TOKEN ? Optional.empty() : gatekeeper.refusal(call);
    return answer.isEmpty() && isRejected(call.body())
        ? Optional.of(Answer.firewallPage())
        : answer;
  }

  private Answer carryOut(Door door, Call call, CallKind kind) {
    return switch (kind) {
      case TOKEN -> gatekeeper.token(call);
      case LOGIN -> logIn(door, call);
      case DATA -> data.answer(door, call);
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
      call.trace().decided(known ? "0" : "-1", false);
      return known ? writer.loggedIn(door.sessions().issue()) : writer.loginRefused();
    } catch (IOException e) {
      return writer.loginRefused();
    }
  }
}
