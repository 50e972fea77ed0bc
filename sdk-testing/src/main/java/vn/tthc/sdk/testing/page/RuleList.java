package vn.tthc.sdk.testing.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tthc.sdk.testing.FaultRule;
import vn.tthc.sdk.testing.FaultRules;
import vn.tthc.sdk.testing.Preset;

/** The rules that stand, by numbers that stay. */
final class RuleList {
  private final FaultRules rules;
  private final IdentityHashMap<FaultRule, Integer> numbers = new IdentityHashMap<>();
  private int last;

  RuleList(FaultRules rules) {
    this.rules = rules;
  }

  static String nameOf(Preset preset) {
    return preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  synchronized JsonNode list() {
    List<FaultRule> standing = rules.rules().stream().distinct().toList();
    numbers.keySet().retainAll(standing);
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (FaultRule rule : standing) {
      list.addObject()
          .put("id", numbers.computeIfAbsent(rule, one -> ++last))
          .put("failure", rule.failure().toString())
          .put("takesEffect", rule.failure().takesEffect())
          .put("preset", presetOf(rule))
          .put("rule", rule.toString().replaceAll("^FaultRule\\[|\\]$", ""));
    }
    return list;
  }

  private static String presetOf(FaultRule rule) {
    for (Preset preset : Preset.values()) {
      if (preset.rules().contains(rule)) {
        return nameOf(preset);
      }
    }
    return "";
  }

  JsonNode add(FaultRule rule) {
    rules.add(rule);
    return list();
  }

  /** Takes one back, or all when there is no number. */
  JsonNode remove(String number) {
    if (number.isEmpty()) {
      rules.clear();
    } else {
      rules.remove(find(number));
    }
    return list();
  }

  private synchronized FaultRule find(String number) {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getValue().toString().equals(number))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "There is no such rule."));
  }
}
