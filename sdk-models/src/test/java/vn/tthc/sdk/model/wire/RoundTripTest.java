package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any record of any type comes back as it went; any JSON is read so, or refused by path. */
class RoundTripTest {

  private static final int RECORDS = 25;
  private static final int DAMAGED = 60;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final List<String> NASTY =
      List.of(
          "null",
          "\"\"",
          "\" \"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}, \"\", null]",
          "true",
          "\"TRUE\"",
          "0",
          "-0",
          "1",
          "\" 1 \"",
          "1.0",
          "30.000",
          "\"30.000\"",
          "1e999999999",
          "1e-999999999",
          "1e99999999999999999999",
          "99999999999999999999999999",
          "\"1e999999999\"",
          "\"100%\"",
          "1761234567890",
          "\"20261017154319\"",
          "\"20260230000000\"",
          "\"17/10/2026\"",
          "\"17/10/2026 08:00:00\"",
          "\"2026-10-17T08:00:00.123Z\"",
          "\"+999999999-12-31T23:59:59-18:00\"",
          "\"0000-01-01T00:00:00+18:00\"",
          "\"0001-01-01T00:00:00\"",
          "\"202610171543\"",
          "\"1990\"",
          "\"7-2026\"",
          "\"e\\u0323\\u0302\"",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "\"\\u202e\"",
          "\"Không\"");

  private final WireJson send = new WireJson(WireOptions.of(GuessedFields.SEND));
  private final WireJson omit = new WireJson(WireOptions.of(GuessedFields.OMIT));

  static Stream<Class<?>> types() {
    return Tables.records().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void aRecordComesBack(Class<T> type) throws IOException {
    RandomRecords records = new RandomRecords(type.getName().hashCode());
    for (int i = 0; i < RECORDS; i++) {
      T record = records.record(type);
      byte[] all = send.write(record);
      MAPPER.readTree(all);

      assertThat(send.read(type, all)).isEqualTo(record);
      // Read where the guessed names are unknown: they survive, and are known again here.
      T asUnknown = omit.read(type, all);
      assertThat(send.read(type, send.write(asUnknown))).isEqualTo(record);
      assertThat(MAPPER.readTree(omit.write(asUnknown))).isEqualTo(MAPPER.readTree(all));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void damagedJsonIsReadOrRefused(Class<T> type) throws IOException {
    Random random = new Random(type.getSimpleName().hashCode());
    RandomRecords records = new RandomRecords(random.nextLong());
    int read = 0;
    for (int i = 0; i < DAMAGED; i++) {
      byte[] json = send.write(records.record(type));
      byte[] damaged = i % 3 == 0 ? damageBytes(json, random) : damageTree(json, random);
      for (WireJson wire : List.of(send, omit)) {
        read += isReadOrRefused(wire, type, damaged) ? 1 : 0;
      }
    }
    assertThat(read).as("some must pass").isPositive();
  }

  private static <T> boolean isReadOrRefused(WireJson wire, Class<T> type, byte[] json) {
    T record;
    try {
      record = wire.read(type, json);
    } catch (WireFormatException e) {
      assertThat(e.getMessage()).startsWith(e.path().isEmpty() ? "The JSON " : e.path() + " ");
      assertThat(e.getCause()).isNull();
      return false;
    }
    record.toString();
    byte[] written = wire.write(record);
    assertThat(wire.read(type, written)).isEqualTo(record);
    assertThat(wire.write(wire.read(type, written))).isEqualTo(written);
    return true;
  }

  private static byte[] damageBytes(byte[] json, Random random) {
    byte[] bytes = json.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextInt(3) == 0
        ? new String(bytes, 0, random.nextInt(bytes.length), StandardCharsets.ISO_8859_1)
            .getBytes(StandardCharsets.ISO_8859_1)
        : bytes;
  }

  private static byte[] damageTree(byte[] json, Random random) throws IOException {
    JsonNode tree = MAPPER.readTree(json);
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<ContainerNode<?>> containers = new ArrayList<>();
      collect(tree, containers);
      damage(containers.get(random.nextInt(containers.size())), random);
    }
    return MAPPER.writeValueAsBytes(tree);
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> into) {
    if (node instanceof ContainerNode<?> container) {
      into.add(container);
      container.forEach(child -> collect(child, into));
    }
  }

  private static void damage(ContainerNode<?> container, Random random)
      throws JsonProcessingException {
    JsonNode nasty = rawNode(NASTY.get(random.nextInt(NASTY.size())));
    if (container instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), nasty);
    } else if (container instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.set(name.toUpperCase(Locale.ROOT), object.remove(name));
        case 1 -> object.set(name.toLowerCase(Locale.ROOT), nasty);
        case 2 -> object.set(name + " ", nasty);
        default -> object.set(name, nasty);
      }
    }
  }

  /** Kept as text, so that no number is rounded on the way. */
  private static JsonNode rawNode(String json) {
    return JsonNodeFactory.instance.rawValueNode(new RawValue(json));
  }
}
