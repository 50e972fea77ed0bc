package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.BirthDate;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.VietnamTime;

/** How values are spelled: as strings on the way out, in any shape on the way in. */
final class Codecs {

  /** Digits and zeros of the longest whole number that fits, with room for an exponent. */
  private static final int LONGEST_NUMBER = 40;

  // A number of JSON has a decimal point; only a text can part thousands with dots.
  private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");

  static final Codec<String> TEXT =
      new Codec<>() {
        @Override
        public void write(WireOutput out, @Nullable String value) throws IOException {
          out.text(value == null ? "" : value);
        }

        @Override
        public @Nullable String read(WireInput in) throws IOException {
          return in.text();
        }
      };

  static final Codec<Long> LONG = number("a whole number", String::valueOf, number -> number);

  static final Codec<Integer> INTEGER = number("a whole number", String::valueOf, Math::toIntExact);

  static final Codec<Integer> PERCENT =
      scalar(
          "a percentage",
          value -> value + "%",
          text -> Math.toIntExact(whole(text.strip().endsWith("%") ? cut(text.strip()) : text)));

  static final Codec<OffsetDateTime> MOMENT =
      scalar("a date and time", VietnamTime::format, VietnamTime::read);

  /** A date that the portal writes {@code dd/MM/yyyy}. */
  static final Codec<LocalDate> DATE =
      scalar("a date", VietnamTime::formatDate, VietnamTime::readDate);

  /** A month that the portal writes {@code M-yyyy}. */
  static final Codec<YearMonth> MONTH =
      scalar("a month", VietnamTime::formatMonth, VietnamTime::readMonth);

  static final Codec<BirthDate> BIRTH_DATE =
      scalar("a birth date", BirthDate::text, BirthDate::parse);

  /** A flag that the portal spells 0 and 1. */
  static final Codec<Boolean> DIGIT = scalar("yes or no", value -> value ? "1" : "0", Codecs::flag);

  /** A flag that the portal spells True and False. */
  static final Codec<Boolean> WORD =
      scalar("yes or no", value -> value ? "True" : "False", Codecs::flag);

  private Codecs() {}

  static <E extends Enum<E> & CodeTable> Codec<Coded<E>> code(Class<E> table) {
    return new Codec<>() {
      @Override
      public void write(WireOutput out, @Nullable Coded<E> value) throws IOException {
        out.text(value == null ? "" : out.spelling().codeOf(value));
      }

      @Override
      public @Nullable Coded<E> read(WireInput in) throws IOException {
        String text = in.text();
        return text == null || text.isBlank() ? null : in.spelling().codedOf(table, text);
      }
    };
  }

  static <E, B> Codec<List<E>> list(WireRecord<E, B> table) {
    return new Codec<>() {
      @Override
      public void write(WireOutput out, @Nullable List<E> values) throws IOException {
        out.startArray();
        for (E value : values == null ? List.<E>of() : values) {
          out.record(table, value);
        }
        out.endArray();
      }

      @Override
      public @Nullable List<E> read(WireInput in) throws IOException {
        if (in.isAbsent()) {
          return null;
        }
        in.require(JsonToken.START_ARRAY, "a list");
        List<E> values = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
          if (!in.isAbsent()) {
            values.add(in.record(table));
          }
        }
        return values.isEmpty() ? null : values;
      }

      @Override
      public WireRecord<E, B> elements() {
        return table;
      }
    };
  }

  private static <V> Codec<V> scalar(
      String what, Function<V, String> write, Function<String, @Nullable V> read) {
    return codec(what, write, (in, text) -> read.apply(text));
  }

  private static <V> Codec<V> number(
      String what, Function<V, String> write, Function<Long, V> read) {
    return codec(
        what,
        write,
        (in, text) -> read.apply(whole(in.isNumber() ? text : withoutThousands(text))));
  }

  private static <V> Codec<V> codec(
      String what, Function<V, String> write, BiFunction<WireInput, String, @Nullable V> read) {
    return new Codec<>() {
      @Override
      public void write(WireOutput out, @Nullable V value) throws IOException {
        out.text(value == null ? "" : spell(out, value));
      }

      private String spell(WireOutput out, V value) {
        try {
          return write.apply(value);
        } catch (DateTimeException e) {
          throw out.fault("is not " + what + " that the portal's form can hold");
        }
      }

      @Override
      public @Nullable V read(WireInput in) throws IOException {
        String text = in.text();
        if (text == null || text.isBlank()) {
          return null;
        }
        try {
          return read.apply(in, text);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
          throw in.fault("is not " + what);
        }
      }
    };
  }

  /** Whether it is digits alone, and few enough to fit whatever they are. */
  private static boolean isShort(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 18;
  }

  private static String withoutThousands(String text) {
    String digits = text.strip();
    if (digits.indexOf('.') < 0) {
      return digits;
    }
    return digits.length() <= LONGEST_NUMBER && THOUSANDS.matcher(digits).matches()
        ? digits.replace(".", "")
        : digits;
  }

  /** A whole number; a fraction of zeros and an exponent are whole, too. */
  private static long whole(String text) {
    String digits = text.strip();
    if (isShort(digits)) {
      return Long.parseLong(digits);
    }
    if (digits.length() > LONGEST_NUMBER) {
      throw new ArithmeticException("far too long");
    }
    BigDecimal number = new BigDecimal(digits);
    if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
      throw new ArithmeticException("far too large or small");
    }
    return number.longValueExact();
  }

  private static Boolean flag(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes" -> Boolean.TRUE;
      case "0", "false", "no" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException();
    };
  }

  private static String cut(String text) {
    return text.substring(0, text.length() - 1);
  }
}
