package vn.tthc.sdk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A record in little memory: the field names are shared by all records of the same shape, the
 * values are one array of bytes. Hundreds of thousands are kept at a time.
 */
final class PackedItem {
  private final String[] names;
  private final byte[] values;

  private PackedItem(String[] names, byte[] values) {
    this.names = names;
    this.values = values;
  }

  SortedMap<String, String> unpack() {
    try {
      String[] texts = Json.MAPPER.readValue(values, String[].class);
      SortedMap<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (int i = 0; i < names.length; i++) {
        fields.put(names[i], texts[i]);
      }
      return Collections.unmodifiableSortedMap(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What two records with the same meaning have in common: the fields that say something. */
  Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    unpack()
        .forEach(
            (name, value) -> {
              if (!value.isBlank()) {
                content.put(name.toLowerCase(Locale.ROOT), value);
              }
            });
    return content;
  }

  /** Packs records and remembers their shapes, as far as they are few and short. */
  static final class Packer {
    /** A client that invents names must not fill the memory: those of its records go with them. */
    static final int MOST_SHAPES = 2_000;

    /** In characters of all names; a full dossier has a thousand. */
    static final int LONGEST_SHAPE = 4_000;

    private final Map<List<String>, String[]> shapes = new ConcurrentHashMap<>();

    PackedItem pack(Item item) {
      List<String> names = new ArrayList<>(item.fields().keySet());
      String[] shared = shapes.get(names);
      if (shared == null) {
        shared = names.toArray(String[]::new);
        remember(names, shared);
      }
      return new PackedItem(shared, Json.bytes(item.fields().values()));
    }

    private void remember(List<String> names, String[] shared) {
      if (shapes.size() < MOST_SHAPES
          && names.stream().mapToInt(String::length).sum() <= LONGEST_SHAPE) {
        shapes.put(names, shared);
      }
    }

    int shapes() {
      return shapes.size();
    }
  }
}
