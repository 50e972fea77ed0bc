package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the portal shares: a small made-up catalogue to begin with, and what tests put there. An
 * entry stands for another of the same code in its place.
 */
final class Library {
  private static final int LONGEST_PAGE = 50;

  private final Map<String, List<ObjectNode>> shelves = new HashMap<>();
  private final Map<String, JsonNode> offers = new HashMap<>();

  Library() {
    try (InputStream seed = Library.class.getResourceAsStream("seed.json")) {
      Json.MAPPER
          .readTree(seed)
          .properties()
          .forEach(shelf -> shelves.put(shelf.getKey(), entries(shelf.getValue())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ObjectNode> entries(JsonNode list) {
    List<ObjectNode> entries = new ArrayList<>();
    list.forEach(entry -> entries.add((ObjectNode) entry));
    return entries;
  }

  /** Puts an entry behind the others, or in the place of the one with its code. */
  synchronized void put(Service service, Map<String, String> fields) {
    ObjectNode entry = Json.MAPPER.createObjectNode();
    fields.forEach(entry::put);
    put(service, entry);
  }

  /** The same with any JSON in the fields. */
  synchronized void put(Service service, ObjectNode entry) {
    List<ObjectNode> shelf = shelf(service);
    String code = text(entry, service.codeField);
    for (int i = 0; i < shelf.size(); i++) {
      if (text(shelf.get(i), service.codeField).equals(code)) {
        shelf.set(i, entry);
        return;
      }
    }
    shelf.add(entry);
  }

  synchronized void remove(Service service, String code) {
    shelf(service).removeIf(entry -> text(entry, service.codeField).equals(code));
  }

  synchronized void offer(String service, JsonNode result) {
    offers.put(service, result);
  }

  /** What a service gives that a test agreed on with itself. */
  synchronized Optional<JsonNode> offered(String service) {
    return Optional.ofNullable(offers.get(service));
  }

  /** The entries of one code; a procedure is found under a longer code too. */
  synchronized List<ObjectNode> find(Service service, String code) {
    return shelf(service).stream()
        .filter(
            entry -> {
              String own = text(entry, service.codeField);
              boolean longer = service == Service.PROCEDURE && code.startsWith(own + ".");
              return own.equals(code) || longer;
            })
        .toList();
  }

  /**
   * A page of the entries; all of them when no page is asked for.
   *
   * @param page from 1, as it was sent
   * @param size as it was sent; more than 50 are not given at once
   */
  synchronized List<ObjectNode> page(Service service, String page, String size) {
    List<ObjectNode> all = List.copyOf(shelf(service));
    if (!page.matches("[0-9]{1,6}") || !size.matches("[0-9]{1,6}")) {
      return all;
    }
    int items = Math.max(1, Math.min(LONGEST_PAGE, Integer.parseInt(size)));
    long from = (Long.parseLong(page) - 1) * items;
    return all.stream().skip(Math.max(0, from)).limit(items).toList();
  }

  private List<ObjectNode> shelf(Service service) {
    return shelves.computeIfAbsent(service.wireName, name -> new ArrayList<>());
  }

  private static String text(ObjectNode entry, String name) {
    return entry.properties().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .map(field -> Json.text(field.getValue()))
        .findFirst()
        .orElse("");
  }
}
