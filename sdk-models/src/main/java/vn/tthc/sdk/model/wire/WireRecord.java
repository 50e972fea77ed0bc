package vn.tthc.sdk.model.wire;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;

/** The table of one record: which component stands under which name, and how it is written. */
final class WireRecord<T> {

  /** One component and its name on the wire. */
  record Field<T>(String key, String wireName, Certainty certainty, Writer<T> writer) {}

  /** Writes one component of a record under a name that is already settled. */
  interface Writer<T> {
    void write(WireOutput out, String wireName, T value) throws IOException;
  }

  private final String name;
  private final List<Field<T>> fields = new ArrayList<>();

  WireRecord(String name) {
    this.name = name;
  }

  List<Field<T>> fields() {
    return fields;
  }

  void write(WireOutput out, T value) throws IOException {
    out.startObject();
    for (Field<T> field : fields) {
      String wireName = out.nameOf(field);
      if (wireName != null) {
        field.writer().write(out, wireName, value);
      }
    }
    out.endObject();
  }

  WireRecord<T> text(String component, String wireName, Function<T, String> get) {
    return add(component, wireName, (out, as, value) -> out.text(as, get.apply(value)));
  }

  WireRecord<T> number(String component, String wireName, Function<T, ? extends Number> get) {
    return add(component, wireName, (out, as, value) -> out.number(as, get.apply(value)));
  }

  WireRecord<T> moment(String component, String wireName, Function<T, OffsetDateTime> get) {
    return add(component, wireName, (out, as, value) -> out.moment(as, get.apply(value)));
  }

  <E extends Enum<E> & CodeTable> WireRecord<T> code(
      String component, String wireName, Function<T, Coded<E>> get) {
    return add(component, wireName, (out, as, value) -> out.code(as, get.apply(value)));
  }

  /** A flag that the portal spells 0 and 1. */
  WireRecord<T> digit(String component, String wireName, Function<T, Boolean> get) {
    return add(component, wireName, (out, as, v) -> out.flag(as, get.apply(v), "1", "0"));
  }

  /** A flag that the portal spells True and False. */
  WireRecord<T> word(String component, String wireName, Function<T, Boolean> get) {
    return add(component, wireName, (out, as, v) -> out.flag(as, get.apply(v), "True", "False"));
  }

  <E> WireRecord<T> list(
      String component, String wireName, Function<T, List<E>> get, WireRecord<E> table) {
    return add(component, wireName, (out, as, value) -> out.list(as, get.apply(value), table));
  }

  /** Marks the component added last as likely. */
  WireRecord<T> likely() {
    return mark(Certainty.LIKELY);
  }

  /** Marks the component added last as our guess. */
  WireRecord<T> guessed() {
    return mark(Certainty.GUESS);
  }

  private WireRecord<T> mark(Certainty certainty) {
    int last = fields.size() - 1;
    Field<T> f = fields.get(last);
    fields.set(last, new Field<>(f.key(), f.wireName(), certainty, f.writer()));
    return this;
  }

  private WireRecord<T> add(String component, String wireName, Writer<T> writer) {
    fields.add(new Field<>(name + "." + component, wireName, Certainty.CERTAIN, writer));
    return this;
  }
}
