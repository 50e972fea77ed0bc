package vn.tthc.sdk.testing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What cases expect of answers. */
final class Expect {
  private Expect() {}

  static void that(boolean condition, String otherwise) {
    if (!condition) {
      throw new NotMet(otherwise);
    }
  }

  static void accepted(Reply reply) {
    that(reply.isAccepted(), reply.told());
  }

  /** Steps are answered in words at times. */
  static void stepAccepted(Reply reply) {
    that(reply.isAccepted() || reply.isAcceptedInWords(), reply.told());
  }

  /** A code that is not zero. */
  static void refused(Reply reply) {
    that(reply.isRefused(), reply.told());
  }

  /** A refusal, with a code or HTTP 401 or 403. */
  static void turnedAway(Reply reply) {
    boolean byHttp = reply.status() == 401 || reply.status() == 403;
    that(byHttp || reply.isRefused(), reply.told());
  }

  /** Some answer of a portal, yet nothing of what was asked for. */
  static void nothing(Reply reply) {
    boolean byHttp = reply.status() / 100 == 4;
    boolean answer = reply.code().isPresent() || reply.hasResult();
    that(byHttp || answer, reply.told());
    that(reply.entries().isEmpty(), reply.told());
  }

  /** Accepted, with a list in {@code result} or where else it may stand. */
  static List<JsonNode> entries(Reply reply) {
    accepted(reply);
    that(reply.hasResult(), reply.told());
    return reply.entries();
  }

  static void fields(Reply reply, String... names) {
    List<JsonNode> entries = entries(reply);
    if (entries.isEmpty()) {
      throw new NotTried("the list is empty");
    }
    for (String name : names) {
      that(!JsonText.field(entries.get(0), name).isMissingNode(), name + " is not in an entry");
    }
  }

  /** Refusals come with HTTP 200; some answer 201 to everything. */
  static void statusOfAnAnswer(Reply reply) {
    that(reply.status() == 200 || reply.status() == 201, reply.told());
    refused(reply);
  }
}
