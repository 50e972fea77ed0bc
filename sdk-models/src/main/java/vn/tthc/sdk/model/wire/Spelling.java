package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;

/** The tables as one set of options spells them: names settled, ready for look-up. Thread-safe. */
final class Spelling {

  /**
   * A field under its settled name.
   *
   * @param index its place in the record
   */
  record Spelled<T, V>(SerializableString name, WireRecord.Field<T, V> field, int index) {

    /** Whether that is its name to the letter. */
    boolean isCalled(String other) {
      return name.getValue().equals(other);
    }

    /** Whether the record has nothing to write there. */
    boolean isAbsentIn(T value) {
      return field.isAbsentIn(value);
    }
  }

  /** A record's fields in order, and by name. */
  static final class Names<T> {
    private final List<Spelled<T, ?>> inOrder = new ArrayList<>();
    private final Map<String, Spelled<T, ?>> exact = new HashMap<>();
    private final Map<String, Spelled<T, ?>> anyCase = new HashMap<>();

    List<Spelled<T, ?>> inOrder() {
      return inOrder;
    }

    /** The field after that one, the first one for null; null after the last. */
    @Nullable Spelled<T, ?> after(@Nullable Spelled<T, ?> before) {
      int next = before == null ? 0 : before.index() + 1;
      return next < inOrder.size() ? inOrder.get(next) : null;
    }

    /** The field of that name, written exactly or in another case; null when there is none. */
    @Nullable Spelled<T, ?> find(String name) {
      Spelled<T, ?> found = exact.get(name);
      return found != null ? found : anyCase.get(name.toLowerCase(Locale.ROOT));
    }
  }

  private final WireOptions options;
  private final Map<WireRecord<?, ?>, Names<?>> names = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<String, ?>> codes = new ConcurrentHashMap<>();

  Spelling(WireOptions options) {
    this.options = options;
  }

  @SuppressWarnings("unchecked") // each table is kept with the names made from it
  <T, B> Names<T> of(WireRecord<T, B> table) {
    return (Names<T>) names.computeIfAbsent(table, this::spell);
  }

  private <T, B> Names<T> spell(WireRecord<T, B> table) {
    Names<T> result = new Names<>();
    for (WireRecord.Field<T, ?> field : table.fields()) {
      String name = options.nameOf(field);
      if (name != null) {
        Spelled<T, ?> spelled = spelled(name, field, result.inOrder.size());
        result.inOrder.add(spelled);
        result.exact.put(name, spelled);
        result.anyCase.put(name.toLowerCase(Locale.ROOT), spelled);
      }
    }
    return result;
  }

  private static <T, V> Spelled<T, V> spelled(
      String name, WireRecord.Field<T, V> field, int index) {
    return new Spelled<>(new SerializedString(name), field, index);
  }

  <E extends Enum<E> & CodeTable> String codeOf(Coded<E> value) {
    E constant = value.constant();
    return constant == null || options.codes().isEmpty()
        ? value.code()
        : options.codes().getOrDefault(Tables.codeKey(constant), value.code());
  }

  /** The value of a code as the portal spells it; an unknown code survives as it is. */
  @SuppressWarnings("unchecked") // each class is kept with the constants made from it
  <E extends Enum<E> & CodeTable> Coded<E> codedOf(Class<E> table, String text) {
    Map<String, Coded<E>> known =
        (Map<String, Coded<E>>) codes.computeIfAbsent(table, type -> constants(table));
    String code = text.strip();
    Coded<E> constant = known.get(code);
    return constant != null ? constant : new Coded<>(code, null);
  }

  private <E extends Enum<E> & CodeTable> Map<String, Coded<E>> constants(Class<E> table) {
    Map<String, Coded<E>> result = new HashMap<>();
    for (E constant : table.getEnumConstants()) {
      // Where configuration gives two constants one code, the first stands for it.
      Coded<E> value = new Coded<>(constant.code(), constant);
      result.putIfAbsent(codeOf(value), value);
    }
    return result;
  }
}
