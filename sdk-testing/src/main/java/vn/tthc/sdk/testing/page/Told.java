package vn.tthc.sdk.testing.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.tthc.sdk.testing.DestroyedAnswer;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.Journal;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.Received;
import vn.tthc.sdk.testing.Verdict;

/** What the portal knows, in JSON. */
final class Told {
  private Told() {}

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static JsonNode status(MockPortal portal) {
    ObjectNode json =
        object()
            .put("agency", portal.agency())
            .put("destination", portal.destination())
            .put("requiresSignature", portal.requiresSignature());
    json.putArray("doors").add(door(portal.main())).add(door(portal.backup()));
    json.set("counts", counts(portal));
    ArrayNode minutes = json.putArray("minutes");
    for (Journal.Minute minute : portal.journal().minutes()) {
      minutes
          .addObject()
          .put("start", minute.start().toString())
          .put("received", minute.received())
          .put("refused", minute.refused());
    }
    return json;
  }

  private static ObjectNode door(Door door) {
    return object()
        .put("name", door.name())
        .put("url", door.url().toString())
        .put("user", door.user())
        .put("open", door.isOpen())
        .put("requests", door.requests())
        .put("logins", door.logins());
  }

  private static ObjectNode counts(MockPortal portal) {
    return object()
        .put("received", portal.journal().received())
        .put("refused", portal.journal().refused())
        .put("failed", portal.journal().failed())
        .put("marked", portal.journal().marked())
        .put("proven", portal.provenExchanges())
        .put("dossiers", portal.dossierCount())
        .put("steps", portal.stepCount())
        .put("feedback", portal.feedbackCount());
  }

  static JsonNode exchanges(List<Received> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    all.forEach(one -> list.add(head(one)));
    return list;
  }

  /** Without the bodies. */
  private static ObjectNode head(Received one) {
    ObjectNode json =
        object()
            .put("number", one.number())
            .put("time", one.time().toString())
            .put("door", one.door())
            .put("method", one.method())
            .put("path", one.path())
            .put("kind", one.kind().map(Enum::name).orElse(""))
            .put("service", one.service())
            .put("exchangeId", one.exchangeId())
            .put("count", one.count())
            .put("status", one.status())
            .put("code", one.code())
            .put("repeat", one.repeat())
            .put("refused", one.refused())
            .put("failure", one.failure().map(Object::toString).orElse(""))
            .put("millis", one.micros() / 1000.0);
    json.set("wrong", texts(one.wrong()));
    json.set("faults", texts(one.faults()));
    return json;
  }

  static JsonNode whole(Received one) {
    return head(one).put("request", one.request()).put("answer", one.answer());
  }

  static JsonNode dossier(
      String code, Map<String, String> fields, List<SortedMap<String, String>> steps) {
    ObjectNode json = object().put("code", code);
    json.set("fields", texts(fields));
    ArrayNode list = json.putArray("steps");
    steps.forEach(step -> list.add(texts(step)));
    return json;
  }

  static JsonNode verdicts(List<Verdict> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = all.size() - 1; i >= 0; i--) {
      Verdict one = all.get(i);
      ObjectNode json = object().put("exchangeId", one.exchangeId()).put("service", one.service());
      list.add(json.<ObjectNode>set("wrong", texts(one.wrong())));
    }
    return list;
  }

  static JsonNode destroyed(List<DestroyedAnswer> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = all.size() - 1; i >= 0; i--) {
      DestroyedAnswer one = all.get(i);
      list.addObject()
          .put("time", one.time().toString())
          .put("door", one.door())
          .put("service", one.service())
          .put("exchangeId", one.exchangeId())
          .put("failure", one.failure().toString())
          .put("tookEffect", one.tookEffect());
    }
    return list;
  }

  private static ArrayNode texts(List<String> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    all.forEach(list::add);
    return list;
  }

  private static ObjectNode texts(Map<String, String> fields) {
    ObjectNode json = object();
    fields.forEach(json::put);
    return json;
  }
}
