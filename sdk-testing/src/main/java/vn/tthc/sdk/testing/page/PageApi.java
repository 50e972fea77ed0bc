package vn.tthc.sdk.testing.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.Preset;

/** What can be asked and ordered, without HTTP. */
final class PageApi {
  private static final int MOST = 1_000;

  private final MockPortal portal;
  private final RuleList rules;

  PageApi(MockPortal portal) {
    this.portal = portal;
    this.rules = new RuleList(portal.faults());
  }

  /**
   * Answers.
   *
   * @param path behind {@code /api/}
   * @throws Refusal if there is no such thing
   * @throws IllegalArgumentException if what was ordered cannot be
   */
  JsonNode answer(String method, String path, Map<String, String> query, JsonNode body) {
    int slash = path.indexOf('/');
    String topic = slash < 0 ? path : path.substring(0, slash);
    String name = slash < 0 ? "" : path.substring(slash + 1);
    return switch (method + " " + topic) {
      case "GET status" -> Told.status(portal);
      case "GET exchanges" -> name.isEmpty() ? exchanges(query) : exchange(name);
      case "GET dossiers" -> name.isEmpty() ? dossiers(query) : dossier(name);
      case "GET verdicts" -> Told.verdicts(portal.verdicts());
      case "GET destroyed" -> Told.destroyed(portal.destroyedAnswers());
      case "GET faults" -> rules.list();
      case "POST faults" -> rules.add(RuleForm.read(body));
      case "DELETE faults" -> rules.remove(name);
      case "GET presets" -> presets();
      case "POST presets" -> apply(name);
      case "POST doors" -> turn(door(name), body);
      default -> throw new Refusal(404, "There is no " + method + " of this.");
    };
  }

  private JsonNode exchanges(Map<String, String> query) {
    long before = number(query.getOrDefault("before", Long.toString(Long.MAX_VALUE)));
    return Told.exchanges(portal.journal().newest(before, limit(query, 100)));
  }

  private static int limit(Map<String, String> query, int normal) {
    return (int) Math.min(MOST, number(query.getOrDefault("limit", Integer.toString(normal))));
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Refusal(400, "This is not a number where one is asked for.");
    }
  }

  private JsonNode exchange(String number) {
    return portal
        .journal()
        .find(number(number))
        .map(Told::whole)
        .orElseThrow(() -> new Refusal(404, "This request is not among the last ones."));
  }

  private JsonNode dossiers(Map<String, String> query) {
    String part = query.getOrDefault("q", "");
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    portal.dossierCodes().stream()
        .filter(code -> code.contains(part))
        .limit(Math.max(0, limit(query, 100)))
        .forEach(code -> portal.dossier(code).ifPresent(fields -> list.add(row(code, fields))));
    return JsonNodeFactory.instance
        .objectNode()
        .put("count", portal.dossierCount())
        .set("dossiers", list);
  }

  private ObjectNode row(String code, Map<String, String> fields) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", code)
        .put("procedure", fields.getOrDefault("TenTTHC", ""))
        .put("status", fields.getOrDefault("TrangThaiHoSo", ""))
        .put("steps", portal.steps(code).size());
  }

  private JsonNode dossier(String code) {
    return portal
        .dossier(code)
        .map(fields -> Told.dossier(code, fields, portal.steps(code)))
        .orElseThrow(() -> new Refusal(404, "There is no such dossier."));
  }

  private static JsonNode presets() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Preset preset : Preset.values()) {
      list.add(RuleList.nameOf(preset));
    }
    return list;
  }

  private JsonNode apply(String name) {
    try {
      portal.apply(Preset.named(name));
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, "There is no such preset.");
    }
    return rules.list();
  }

  private Door door(String name) {
    return switch (name) {
      case "main" -> portal.main();
      case "backup" -> portal.backup();
      default -> throw new Refusal(404, "There is no such door.");
    };
  }

  private JsonNode turn(Door door, JsonNode body) {
    if (!body.path("open").isBoolean()) {
      throw new Refusal(400, "The body says {\"open\": true} or {\"open\": false}.");
    }
    if (body.path("open").booleanValue()) {
      door.open();
    } else {
      door.drainAndClose();
    }
    return Told.status(portal);
  }
}
