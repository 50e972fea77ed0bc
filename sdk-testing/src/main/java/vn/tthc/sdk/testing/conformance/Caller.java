package vn.tthc.sdk.testing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the server that is judged, and remembers the session and what was sent. */
final class Caller {
  private final Target target;
  private final Wire wire;
  private final MadeUp madeUp;
  private final Set<String> secrets = new HashSet<>();
  private boolean destinationInQuery;
  private String session = "";
  private boolean askedForSession;
  private @Nullable Reply firstCreation;

  Caller(Target target, Clock clock) {
    this.target = target;
    this.wire = new Wire(target.timeLimit());
    this.madeUp = new MadeUp(target.prefix(), clock);
    secrets.add(target.password());
  }

  Target target() {
    return target;
  }

  Wire wire() {
    return wire;
  }

  MadeUp madeUp() {
    return madeUp;
  }

  void keepSecret(String text) {
    secrets.add(text);
  }

  String withoutSecrets(String text) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, "***");
    }
    return shown;
  }

  /** The right log-in. A session that it brings becomes the one that is used. */
  Reply logIn(boolean inQuery) {
    Reply reply = post(target.main(), target.loginPath(), inQuery, account(target.password()));
    if (reply.isAccepted() && !reply.session().isEmpty()) {
      session = reply.session();
      destinationInQuery = inQuery;
      secrets.add(session);
    }
    return reply;
  }

  /** The destination as a header, and where that does not help, in the query. */
  Reply logIn() {
    Reply reply = logIn(false);
    return reply.isAccepted() ? reply : logIn(true);
  }

  Reply postLogin(byte[] body) {
    return post(target.main(), target.loginPath(), destinationInQuery, body);
  }

  byte[] account(String password) {
    return bytes(JsonText.object().put("username", target.username()).put("password", password));
  }

  String session() {
    if (session.isEmpty() && !askedForSession) {
      askedForSession = true;
      try {
        logIn();
      } catch (NotMet e) {
        throw new NotTried("no session: " + e.getMessage());
      }
    }
    if (session.isEmpty()) {
      throw new NotTried("no session: the log-in brings none");
    }
    return session;
  }

  ObjectNode envelope(String service) {
    return JsonText.object()
        .put("session", session())
        .put("madonvi", target.agency())
        .put("service", service);
  }

  /** A read of what is looked up one by one. */
  Reply lookUp(String dossier) {
    return data(envelope("TraCuuHoSo").put("mahoso", dossier));
  }

  /** A read of what all agencies share. */
  Reply share(ObjectNode envelope) {
    return post(target.main(), target.sharePath(), destinationInQuery, bytes(envelope));
  }

  Reply data(ObjectNode envelope) {
    return data(bytes(envelope));
  }

  Reply data(byte[] body) {
    return post(target.main(), target.dataPath(), destinationInQuery, body);
  }

  Reply send(String service, String updating, JsonNode... records) {
    ObjectNode envelope = envelope(service);
    if (!updating.isEmpty()) {
      envelope.put("isUpdating", updating);
    }
    for (JsonNode item : records) {
      envelope.withArray("data").add(item);
    }
    return data(envelope);
  }

  /** The answer to the creation of the first made-up dossier, which is sent once. */
  Reply firstCreation() {
    if (firstCreation == null) {
      firstCreation = send("DongBoHoSoMC", "False", madeUp.first());
    }
    return firstCreation;
  }

  Reply post(URI base, String path, boolean inQuery, byte[] body) {
    return wire.post(address(base, path, inQuery), headers(inQuery), body);
  }

  boolean destinationInQuery() {
    return destinationInQuery;
  }

  URI address(URI base, String path, boolean inQuery) {
    String code = URLEncoder.encode(target.destination(), StandardCharsets.UTF_8);
    return URI.create(base + "/" + path + (inQuery ? "?dstcode=" + code : ""));
  }

  Map<String, String> headers(boolean inQuery) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Content-Type", "application/json");
    headers.put("Charset", "utf-8");
    if (!inQuery) {
      headers.put("dstcode", target.destination());
    }
    return headers;
  }

  static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
