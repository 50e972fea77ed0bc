package vn.tthc.sdk.internal.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an answer means. Only JSON of the portal's shape, or the plain sentence it answers
 * progress with, is the portal's answer; codes come before words. In doubt nobody knows: a wrong
 * yes loses a dossier, a wrong no misleads an officer.
 */
final class ReplyReader {

  private static final Set<String> EXISTS_CODES = Set.of("3", "-3");
  private static final int LONGEST_SENTENCE = 2_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReplyReader() {}

  /** What an answer to something that was sent means. */
  static Reply read(HttpReply reply) {
    return read(reply, AnswerReader::read);
  }

  /**
   * What an answer to a read means. A bare yes is not taken for "there is nothing": a session that
   * has ended is said to yield one.
   */
  static Reply readResult(HttpReply reply) {
    Reply read = read(reply, AnswerReader::readResult);
    boolean bare = read.fate() == Fate.ACCEPTED && read.result() == null;
    return bare ? Reply.of(Fate.NOTHING_SAID, "an answer without a result") : read;
  }

  private static Reply read(
      HttpReply reply, Function<JsonNode, Optional<AnswerReader.Answer>> reader) {
    if (reply.status() == 429 || HttpReply.isGatewaysExcuse(reply.status())) {
      return withoutAnswer(reply);
    }
    JsonNode root = AnswerReader.parse(reply.body());
    Optional<AnswerReader.Answer> answer = reader.apply(root);
    if (answer.isPresent() && answer.get().hasCode()) {
      return byCode(reply, answer.get());
    }
    if (!isGood(reply) || isPage(reply)) {
      return withoutAnswer(reply);
    }
    if (root != null && root.isObject()) {
      return answer.map(given -> byResult(reply, given)).orElseGet(ReplyReader::nothingSaid);
    }
    return bySentence(reply, root);
  }

  static boolean isGood(HttpReply reply) {
    return reply.status() / 100 == 2;
  }

  private static Reply byCode(HttpReply reply, AnswerReader.Answer answer) {
    if (answer.saysYes()) {
      return isGood(reply)
          ? Reply.answered(Fate.ACCEPTED, answer.code(), answer.message()).bringing(answer.brings())
          : Reply.of(Fate.LOST, "HTTP " + reply.status() + " with error code " + answer.code());
    }
    return Reply.answered(meaning(reply, answer), answer.code(), answer.message());
  }

  private static Fate meaning(HttpReply reply, AnswerReader.Answer answer) {
    if (reply.status() == 401 || reply.status() == 403) {
      return Fate.SESSION_ENDED;
    }
    PortalWords words = new PortalWords(answer.message());
    if (words.sayMissing()) {
      return Fate.MISSING;
    }
    boolean existsByCode = EXISTS_CODES.contains(answer.code()) && answer.message().isBlank();
    if (words.sayExists() || existsByCode) {
      return Fate.EXISTS;
    }
    return words.speakOfSession() ? Fate.SESSION_ENDED : Fate.REFUSED;
  }

  /** Without a code its words count, and a bare result says that the service did its work. */
  private static Reply byResult(HttpReply reply, AnswerReader.Answer answer) {
    return answer.message().isBlank()
        ? Reply.answered(Fate.ACCEPTED, "", "").bringing(answer.brings())
        : byWords(reply, answer.message()).bringing(answer.brings());
  }

  private static Reply nothingSaid() {
    return Reply.of(Fate.NOTHING_SAID, "an answer with neither error code nor result");
  }

  private static Reply bySentence(HttpReply reply, @Nullable JsonNode root) {
    String text = root != null && root.isTextual() ? root.asText() : text(reply);
    if (text.isBlank()) {
      return unclear(reply, "an empty answer");
    }
    // JSON of another shape, or cut short: words in it are somebody's data.
    boolean otherJson = root != null ? !root.isTextual() : text.matches("(?s)\\s*[\\[{\"].*");
    return otherJson || text.length() > LONGEST_SENTENCE
        ? unclear(reply, "something that is not the portal's")
        : byWords(reply, text);
  }

  private static Reply byWords(HttpReply reply, String text) {
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
    if (words.speakOfSession()) {
      return Reply.answered(Fate.SESSION_ENDED, "", text);
    }
    return words.sayRefusal()
        ? Reply.answered(Fate.REFUSED, "", text)
        : unclear(reply, "text that says neither yes nor no");
  }

  private static Reply unclear(HttpReply reply, String what) {
    return Reply.of(Fate.LOST, "HTTP " + reply.status() + " with " + what);
  }

  /** What an answer means that is not the portal's. */
  static Reply withoutAnswer(HttpReply reply) {
    int status = reply.status();
    String detail =
        "HTTP " + status + (isPage(reply) ? " with a page" : " without the portal's answer");
    return switch (status) {
      case 429 -> Reply.throttled(reply.retryAfter());
      case 401 -> Reply.of(Fate.UNAUTHORISED, detail);
      case 403 -> Reply.of(isPage(reply) ? Fate.FIREWALL : Fate.SESSION_ENDED, detail);
      case 413 -> Reply.of(Fate.FIREWALL, detail + ", too large");
      case 301, 302, 307, 308, 404, 405 ->
          Reply.of(Fate.MISROUTED, detail + ": check the channel's address, paths and destination");
      default -> {
        boolean screened = status < 500 && isPage(reply);
        yield Reply.of(screened ? Fate.FIREWALL : Fate.LOST, detail);
      }
    };
  }

  /** Older servers say text/html whatever they send: only what holds a tag is a page. */
  private static boolean isPage(HttpReply reply) {
    String text = text(reply).stripLeading();
    boolean html = reply.contentType().toLowerCase(Locale.ROOT).contains("html");
    return text.startsWith("<") || (html && !text.startsWith("{") && text.contains("<"));
  }

  private static String text(HttpReply reply) {
    String text = new String(reply.body(), StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
