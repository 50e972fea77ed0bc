package vn.tthc.sdk.internal.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what an answer means. Only JSON of the portal's shape, or the plain sentence it answers
 * progress with, is the portal's answer; codes come before words.
 */
final class ReplyReader {

  private static final Set<String> EXISTS_CODES = Set.of("3", "-3");

  private ReplyReader() {}

  static Reply read(HttpReply reply) {
    if (reply.status() == 429) {
      return Reply.throttled(reply.retryAfter());
    }
    JsonNode root = AnswerReader.parse(reply.body());
    Optional<AnswerReader.Answer> answer = AnswerReader.read(root);
    if (answer.isPresent()) {
      return meaning(answer.get());
    }
    if (reply.status() / 100 == 2 && !isPage(reply)) {
      return root != null && root.isObject() ? nothingSaid() : sentence(reply, root);
    }
    return withoutAnswer(reply);
  }

  private static Reply meaning(AnswerReader.Answer answer) {
    if (answer.success()) {
      return Reply.answered(Fate.ACCEPTED, answer.code(), answer.message());
    }
    PortalWords words = new PortalWords(answer.message());
    if (words.sayMissing()) {
      return Reply.answered(Fate.MISSING, answer.code(), answer.message());
    }
    boolean existsByCode = EXISTS_CODES.contains(answer.code()) && answer.message().isBlank();
    if (words.sayExists() || existsByCode) {
      return Reply.answered(Fate.EXISTS, answer.code(), answer.message());
    }
    Fate fate = words.speakOfSession() ? Fate.SESSION_ENDED : Fate.REFUSED;
    return Reply.answered(fate, answer.code(), answer.message());
  }

  /** An object with neither code nor result is what a wrong session is said to yield. */
  private static Reply nothingSaid() {
    return Reply.of(Fate.SESSION_ENDED, "an answer with neither error code nor result");
  }

  private static Reply sentence(HttpReply reply, JsonNode root) {
    String text =
        root != null && root.isTextual()
            ? root.asText()
            : new String(reply.body(), StandardCharsets.UTF_8);
    PortalWords words = new PortalWords(text);
    if (words.saySuccess()) {
      return Reply.answered(Fate.ACCEPTED, "", text);
    }
    if (words.sayMissing()) {
      return Reply.answered(Fate.MISSING, "", text);
    }
    if (words.sayExists()) {
      return Reply.answered(Fate.EXISTS, "", text);
    }
    if (words.sayFailure()) {
      return Reply.answered(Fate.REFUSED, "", text);
    }
    String what = text.isBlank() ? "an empty answer" : "text that says neither yes nor no";
    return Reply.of(Fate.LOST, "HTTP " + reply.status() + " with " + what);
  }

  /** What an answer means that is not the portal's. */
  static Reply withoutAnswer(HttpReply reply) {
    int status = reply.status();
    String detail =
        "HTTP " + status + (isPage(reply) ? " with a page" : " without the portal's JSON");
    return switch (status) {
      case 429 -> Reply.throttled(reply.retryAfter());
      case 401 -> Reply.of(Fate.SESSION_ENDED, detail);
      case 403 -> Reply.of(isPage(reply) ? Fate.FIREWALL : Fate.SESSION_ENDED, detail);
      case 413 -> Reply.of(Fate.FIREWALL, detail + ", too large");
      case 301, 302, 307, 308, 404, 405 ->
          Reply.of(Fate.MISROUTED, detail + ": check the channel's address and paths");
      default -> {
        boolean screened = status < 500 && isPage(reply);
        yield Reply.of(screened ? Fate.FIREWALL : Fate.LOST, detail);
      }
    };
  }

  private static boolean isPage(HttpReply reply) {
    String start =
        new String(reply.body(), 0, Math.min(64, reply.body().length), StandardCharsets.UTF_8);
    return reply.contentType().toLowerCase(Locale.ROOT).contains("html")
        || start.stripLeading().startsWith("<");
  }
}
