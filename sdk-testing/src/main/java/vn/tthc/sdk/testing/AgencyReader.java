package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.tthc.sdk.testing.AgencyFinding.Kind;

/** Reads an agency's answer and judges it. */
final class AgencyReader {
  private static final int OK = 200;
  private static final Item NOTHING = new Item(Collections.emptySortedMap());

  private final List<AgencyFinding> findings = new ArrayList<>();
  private final int status;
  private final String body;
  private final Optional<JsonNode> object;
  private Item fields;
  private final String code;

  AgencyReader(int status, String body) {
    this.status = status;
    this.body = body;
    this.object = parse(body).filter(JsonNode::isObject);
    this.fields = object.map(Item::of).orElse(NOTHING);
    this.code = fields.get("error_code");
  }

  private static Optional<JsonNode> parse(String body) {
    try {
      return Optional.ofNullable(Json.MAPPER.readTree(body));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Takes it for whatever it is. */
  AgencyAnswer plain() {
    judgeTransport();
    return answer(status == OK && isZero());
  }

  /** Takes it for the answer to something that was brought: a code and a message. */
  AgencyAnswer delivered() {
    if (judgeTransport() && !code.matches("-?[0-9]{1,4}")) {
      findings.add(
          code.isEmpty()
              ? finding(Kind.MISSING, "error_code", "is not there")
              : finding(Kind.ODD, "error_code", "is no whole number"));
    }
    return answer(status == OK && isZero());
  }

  /** Takes it for the answer to a look-up: what was asked for, or a refusal. */
  AgencyAnswer found(AgencyRules rules) {
    if (!judgeTransport()) {
      return answer(false);
    }
    if (!code.isEmpty() && !isZero()) {
      if (fields.get("message").isEmpty()) {
        findings.add(finding(Kind.MISSING, "message", "does not say why nothing was found"));
      }
      return answer(false);
    }
    List<Entry> entries = entries();
    if (entries.isEmpty()) {
      findings.add(finding(Kind.MISSING, "", "It has neither a dossier nor an error_code."));
    } else {
      fields = entries.get(0).item();
    }
    entries.forEach(entry -> findings.addAll(rules.judge(entry.item(), entry.where())));
    return answer(status == OK && !entries.isEmpty());
  }

  private boolean isZero() {
    return code.matches("0{1,2}");
  }

  private boolean judgeTransport() {
    if (status != OK) {
      findings.add(
          finding(
              Kind.ODD, "", "The HTTP status is %d; the portal expects 200.".formatted(status)));
    }
    if (object.isEmpty()) {
      findings.add(finding(Kind.ODD, "", "The body is not one JSON object."));
    }
    return object.isPresent();
  }

  /** One thing that was found, and where it stands. */
  private record Entry(Item item, String where) {}

  /** The object itself, or the list in it whose entries have the rest of its fields. */
  private List<Entry> entries() {
    ObjectNode whole = (ObjectNode) object.orElseThrow();
    for (String wrapper : List.of("result", "data")) {
      JsonNode inside = whole.get(wrapper);
      if (inside != null && inside.isContainerNode()) {
        findings.add(
            finding(Kind.HINT, wrapper, "holds the answer; agencies are known to give it bare"));
        return inside.isArray() ? list(whole, wrapper, inside) : bare((ObjectNode) inside);
      }
    }
    return bare(whole);
  }

  private static List<Entry> bare(ObjectNode dossier) {
    JsonNode results = dossier.get("DanhSachGiayToKetQua");
    if (results != null && results.isArray() && !results.isEmpty()) {
      return list(dossier, "DanhSachGiayToKetQua", results);
    }
    Item item = Item.of(dossier);
    boolean saysNothing =
        item.fields().keySet().stream()
            .allMatch(
                name -> name.equalsIgnoreCase("error_code") || name.equalsIgnoreCase("message"));
    return saysNothing ? List.of() : List.of(new Entry(item, ""));
  }

  private static List<Entry> list(ObjectNode around, String name, JsonNode list) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      TreeMap<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      all.putAll(Item.of(around).fields());
      if (list.get(i).isObject()) {
        all.putAll(Item.of(list.get(i)).fields());
      }
      entries.add(new Entry(new Item(all), "%s[%d].".formatted(name, i)));
    }
    return entries;
  }

  private static AgencyFinding finding(Kind kind, String field, String text) {
    return new AgencyFinding(kind, "", field, text);
  }

  private AgencyAnswer answer(boolean accepted) {
    return new AgencyAnswer(status, body, code, accepted, fields.fields(), findings);
  }
}
