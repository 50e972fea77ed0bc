package vn.tthc.sdk.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads and writes what a portal holds: an object of lists, one a service. */
final class Store {
  private final Records records;
  private final Library library;
  private final DataDesk desk;

  Store(Records records, Library library, DataDesk desk) {
    this.records = records;
    this.library = library;
    this.desk = desk;
  }

  void load(InputStream in) throws IOException {
    JsonNode all = Json.MAPPER.readTree(in);
    if (all == null || !all.isObject()) {
      throw new IllegalArgumentException("What is to be loaded is not an object of lists.");
    }
    // dossiers before their steps, whatever the order of the file
    for (Service service : Service.values()) {
      load(service, all.path(service.wireName));
    }
    all.fieldNames().forEachRemaining(Store::requireService);
    records.forget();
  }

  private static void requireService(String name) {
    if (Service.named(name).isEmpty()) {
      throw new IllegalArgumentException("There is no service " + name + " to load entries of.");
    }
  }

  private void load(Service service, JsonNode list) {
    List<Item> items = new ArrayList<>();
    for (JsonNode entry : list) {
      if (!(entry instanceof ObjectNode object)) {
        throw new IllegalArgumentException(service.wireName + " has an entry that is no object.");
      }
      if (service.reads) {
        library.put(service, object);
      } else {
        items.add(Item.of(object));
      }
    }
    List<String> faults = RecordFaults.of(service, items);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(service.wireName + ": " + faults.get(0));
    }
    Outcome outcome = items.isEmpty() ? Outcome.OK : desk.load(service, items);
    if (!outcome.ok()) {
      throw new IllegalArgumentException(
          service.wireName + ": an entry stands there twice, or its dossier is missing.");
    }
  }

  void save(OutputStream out) throws IOException {
    try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, List<PackedItem>> kind : records.all().entrySet()) {
        json.writeArrayFieldStart(kind.getKey());
        for (PackedItem item : kind.getValue()) {
          json.writePOJO(item.unpack());
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }
}
