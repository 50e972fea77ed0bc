package vn.tthc.sdk.model.wire;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/** A record while it is read: its builder and those of the groups that stand flat beside it. */
final class RecordParts<T, B> {

  private final WireRecord<T, B> table;
  private final B builder;
  private final @Nullable Object[] groups;
  private final boolean[] met;
  private final boolean[] seen;
  private @Nullable Set<String> otherNames;

  RecordParts(WireRecord<T, B> table, int fields) {
    this.table = table;
    this.builder = table.newBuilder();
    this.groups = new Object[table.groups().size()];
    this.met = new boolean[fields];
    this.seen = new boolean[fields];
  }

  /**
   * Notes the name of a field. Most are known to the letter, and so need no set of names.
   *
   * @param spelled the field of that name, null when unknown
   * @return false when the name was met before
   */
  boolean meet(Spelling.@Nullable Spelled<T, ?> spelled, String name) {
    if (spelled != null && spelled.isCalled(name)) {
      boolean before = met[spelled.index()];
      met[spelled.index()] = true;
      return !before;
    }
    otherNames = otherNames == null ? new HashSet<>() : otherNames;
    return otherNames.add(name);
  }

  /**
   * Puts a value where it belongs; a group begins with its first value, so that one without any
   * stays null.
   *
   * @return false when the field has a value already
   */
  <V> boolean set(Spelling.Spelled<T, V> spelled, V value) {
    if (seen[spelled.index()]) {
      return false;
    }
    seen[spelled.index()] = true;
    spelled.field().set().accept(target(spelled.field().group()), value);
    return true;
  }

  private Object target(int group) {
    if (group < 0) {
      return builder;
    }
    if (groups[group] == null) {
      groups[group] = table.groups().get(group).newBuilder().get();
    }
    return groups[group];
  }

  T build(Extras extras) {
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] != null) {
        table.groups().get(i).attach().accept(builder, groups[i]);
      }
    }
    table.setExtras(builder, extras);
    return table.build(builder);
  }
}
