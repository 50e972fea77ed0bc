package vn.tthc.sdk.model.wire;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.tthc.sdk.model.BirthDate;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.VietnamTime;

/** Makes any record of the model, filled at random through its builder with what JSON can hold. */
class RandomRecords {

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  /** A record; each component is there or not. */
  <T> T record(Class<T> type) {
    return type.cast(build(type, random.nextInt(5)));
  }

  private Object build(Class<?> type, int outOfFiveAbsent) {
    try {
      Method newBuilder = type.getMethod("builder");
      Object builder = newBuilder.invoke(null);
      boolean any = false;
      for (RecordComponent component : type.getRecordComponents()) {
        boolean last = component.getName().equals(lastComponent(type));
        // A record on our side that is flat on the wire comes back only with something in it.
        if (random.nextInt(5) >= outOfFiveAbsent || (last && !any)) {
          any = true;
          builder
              .getClass()
              .getMethod(component.getName(), component.getType())
              .invoke(builder, value(component.getGenericType()));
        }
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName() + " cannot be built through its builder", e);
    }
  }

  private static String lastComponent(Class<?> type) {
    String last = null;
    for (RecordComponent component : type.getRecordComponents()) {
      last = component.getType() == String.class ? component.getName() : last;
    }
    return last;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the table of a code is an enum with codes
  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> argument = (Class<?>) generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class ? list(argument) : coded((Class) argument);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Extras.class) {
      return new Extras(fields(2));
    }
    return plain.isRecord() ? build(plain, 1) : scalar(plain);
  }

  private Object scalar(Class<?> type) {
    if (type == String.class) {
      return text();
    } else if (type == Long.class) {
      return random.nextLong();
    } else if (type == Integer.class) {
      return random.nextInt();
    } else if (type == Boolean.class) {
      return random.nextBoolean();
    } else if (type == OffsetDateTime.class) {
      return moment();
    } else if (type == LocalDate.class) {
      return moment().toLocalDate();
    } else if (type == YearMonth.class) {
      return YearMonth.from(goodMoment());
    } else if (type == BirthDate.class) {
      return birthDate();
    }
    throw new AssertionError("no random value for " + type);
  }

  OffsetDateTime moment() {
    return goodMoment();
  }

  private OffsetDateTime goodMoment() {
    long earliest = LocalDate.of(0, 1, 1).toEpochDay() * 86_400;
    long latest = LocalDate.of(10_000, 1, 1).toEpochDay() * 86_400;
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(random.nextLong(earliest, latest), 0, ZoneOffset.UTC);
    return local.atZone(VietnamTime.ZONE).toOffsetDateTime();
  }

  private BirthDate birthDate() {
    OffsetDateTime moment = goodMoment();
    return switch (random.nextInt(3)) {
      case 0 -> BirthDate.of(Year.from(moment));
      case 1 -> BirthDate.of(YearMonth.from(moment));
      default -> BirthDate.of(moment.toLocalDate());
    };
  }

  private <E extends Enum<E> & CodeTable> Coded<E> coded(Class<E> table) {
    E[] constants = table.getEnumConstants();
    return random.nextInt(4) == 0
        ? Coded.of(table, "x" + text())
        : Coded.of(constants[random.nextInt(constants.length)]);
  }

  private List<Object> list(Class<?> element) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(element.isRecord() ? build(element, random.nextInt(6)) : scalar(element));
    }
    return list;
  }

  /** Any text without broken characters, composed; never empty, for that is none. */
  String text() {
    return composedText();
  }

  private String composedText() {
    int limit = List.of(0x80, 0x250, 0x1F00, 0x20000).get(random.nextInt(4));
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int c = random.nextInt(limit);
      text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 'đ' : c);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Map<String, Object> fields(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      fields.put("~" + composedText(), unknown(depth));
    }
    return fields;
  }

  private Object unknown(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> composedText();
      case 1 ->
          new BigDecimal("-0.0E+7")
              .add(BigDecimal.valueOf(random.nextLong(), random.nextInt(-40, 40)));
      case 2 -> random.nextBoolean();
      case 3 -> null;
      case 4 -> "";
      case 5 -> fields(depth - 1);
      default -> listOfUnknown(depth - 1);
    };
  }

  private List<Object> listOfUnknown(int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(unknown(depth));
    }
    return list;
  }
}
