package vn.tthc.sdk.model.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;

/**
 * The table of one record: which component stands under which name, and how it is written and read.
 *
 * @param <T> the record
 * @param <B> its builder
 */
final class WireRecord<T, B> {

  /**
   * One component and its name on the wire.
   *
   * @param key such as {@code Dossier.owner.name}
   * @param set puts a value into the builder of the record, or of the group it belongs to
   * @param group index of that group, -1 for none
   */
  record Field<T, V>(
      String key,
      String wireName,
      Certainty certainty,
      Function<T, @Nullable V> get,
      Codec<V> codec,
      BiConsumer<Object, V> set,
      int group) {

    /** Whether the record has nothing there. */
    boolean isAbsentIn(T value) {
      V component = get.apply(value);
      return component == null || (component instanceof List<?> list && list.isEmpty());
    }

    Field<T, V> as(Certainty other) {
      return new Field<>(key, wireName, other, get, codec, set, group);
    }
  }

  /** A record of its own on our side that is flat on the wire. */
  record Group<B>(Supplier<?> newBuilder, BiConsumer<B, Object> attach) {}

  private final String name;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private final List<Group<B>> groups = new ArrayList<>();
  private Function<T, Extras> extras = value -> Extras.NONE;
  private BiConsumer<B, Extras> setExtras = (builder, value) -> {};

  WireRecord(String name, Supplier<B> newBuilder, Function<B, T> build) {
    this.name = name;
    this.newBuilder = newBuilder;
    this.build = build;
  }

  String name() {
    return name;
  }

  List<Field<T, ?>> fields() {
    return fields;
  }

  List<Group<B>> groups() {
    return groups;
  }

  B newBuilder() {
    return newBuilder.get();
  }

  T build(B builder) {
    return build.apply(builder);
  }

  Extras extrasOf(T value) {
    return extras.apply(value);
  }

  void setExtras(B builder, Extras value) {
    setExtras.accept(builder, value);
  }

  /** Where the fields go that no row of the table names. */
  WireRecord<T, B> extras(Function<T, Extras> get, BiConsumer<B, Extras> set) {
    this.extras = get;
    this.setExtras = set;
    return this;
  }

  WireRecord<T, B> text(
      String component,
      String wireName,
      Function<T, @Nullable String> get,
      BiConsumer<B, String> set) {
    return value(component, wireName, get, set, Codecs.TEXT);
  }

  WireRecord<T, B> moment(
      String component,
      String wireName,
      Function<T, @Nullable OffsetDateTime> get,
      BiConsumer<B, OffsetDateTime> set) {
    return value(component, wireName, get, set, Codecs.MOMENT);
  }

  WireRecord<T, B> date(
      String component,
      String wireName,
      Function<T, @Nullable LocalDate> get,
      BiConsumer<B, LocalDate> set) {
    return value(component, wireName, get, set, Codecs.DATE);
  }

  <E extends Enum<E> & CodeTable> WireRecord<T, B> code(
      String component,
      String wireName,
      Class<E> table,
      Function<T, @Nullable Coded<E>> get,
      BiConsumer<B, Coded<E>> set) {
    return value(component, wireName, get, set, Codecs.code(table));
  }

  /** A flag that the portal spells 0 and 1. */
  WireRecord<T, B> digit(
      String component,
      String wireName,
      Function<T, @Nullable Boolean> get,
      BiConsumer<B, Boolean> set) {
    return value(component, wireName, get, set, Codecs.DIGIT);
  }

  /** A flag that the portal spells True and False. */
  WireRecord<T, B> word(
      String component,
      String wireName,
      Function<T, @Nullable Boolean> get,
      BiConsumer<B, Boolean> set) {
    return value(component, wireName, get, set, Codecs.WORD);
  }

  <E> WireRecord<T, B> list(
      String component,
      String wireName,
      Function<T, List<E>> get,
      BiConsumer<B, List<E>> set,
      WireRecord<E, ?> table) {
    return value(component, wireName, get, set, Codecs.list(table));
  }

  /** A component with a codec of its own. */
  @SuppressWarnings("unchecked") // the builder handed in is the one that this table made
  <V> WireRecord<T, B> value(
      String component,
      String wireName,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set,
      Codec<V> codec) {
    BiConsumer<Object, V> setter = (builder, value) -> set.accept((B) builder, value);
    fields.add(
        new Field<>(name + "." + component, wireName, Certainty.CERTAIN, get, codec, setter, -1));
    return this;
  }

  /**
   * A component that is a record on our side while its own components stand flat beside the others.
   *
   * @param describe adds the components of the inner record
   */
  @SuppressWarnings("unchecked") // the part handed in is the builder that this group made
  <U, C> WireRecord<T, B> group(
      String component,
      Function<T, @Nullable U> get,
      BiConsumer<B, U> set,
      Supplier<C> newInner,
      Function<C, U> buildInner,
      UnaryOperator<WireRecord<U, C>> describe) {
    WireRecord<U, C> inner =
        describe.apply(new WireRecord<>(name + "." + component, newInner, buildInner));
    int index = groups.size();
    inner.fields().forEach(field -> fields.add(flat(field, get, index)));
    groups.add(
        new Group<>(newInner, (builder, part) -> set.accept(builder, buildInner.apply((C) part))));
    return this;
  }

  private static <T, U, V> Field<T, V> flat(
      Field<U, V> field, Function<T, @Nullable U> get, int group) {
    Function<T, @Nullable V> through =
        outer -> {
          U part = get.apply(outer);
          return part == null ? null : field.get().apply(part);
        };
    return new Field<>(
        field.key(),
        field.wireName(),
        field.certainty(),
        through,
        field.codec(),
        field.set(),
        group);
  }

  /** Marks the component added last as likely. */
  WireRecord<T, B> likely() {
    return mark(Certainty.LIKELY);
  }

  /** Marks the component added last as our guess. */
  WireRecord<T, B> guessed() {
    return mark(Certainty.GUESS);
  }

  /** Marks every component so far as our guess. */
  WireRecord<T, B> allGuessed() {
    fields.replaceAll(field -> field.as(Certainty.GUESS));
    return this;
  }

  private WireRecord<T, B> mark(Certainty certainty) {
    int last = fields.size() - 1;
    fields.set(last, fields.get(last).as(certainty));
    return this;
  }
}
