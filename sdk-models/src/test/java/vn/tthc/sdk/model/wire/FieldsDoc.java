package vn.tthc.sdk.model.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.PersonalData;

/** Writes {@code docs/fields.md} from the records, the wire tables and the catalogue. */
final class FieldsDoc {

  static final String COMMAND = "./mvnw -pl sdk-models test -Dtest=FieldsDocTest -Dregenerate";

  private static final String HEAD =
      """
      # Every field

      Generated from the code: `%s`

      Part 1 follows the circular's field lists ([circular-fields.csv](circular-fields.csv), the draft), part 2
      has what stands on the wire beyond those rows. *Wire* is the default name in the portal's JSON with how
      sure we are of it; names and guesses can be [changed](wire.md). A component that is a record of its own
      shows the names of its parts. Where a list of the circular names a value of a table, its code stands
      under *wire*. **P**: personal data, left out of every `toString`.

      ## Part 1: the rows of the circular
      """;

  private static final String BEYOND =
      """

      ## Part 2: the records, part by part

      What a row of the circular comprises in detail, and the fields that the portal added. *Row* is the
      place in the circular that the component stands for, itself or as a part of another.
      """;

  private final List<Class<?>> types = Claims.types();
  private final List<Claims.Claim> claims = Claims.of(Catalogue.EDITION);

  static String write() {
    return new FieldsDoc().text();
  }

  private String text() {
    StringBuilder doc = new StringBuilder(HEAD.formatted(COMMAND));
    String clause = "";
    for (Catalogue.Row row : Catalogue.rows()) {
      if (!row.clause().equals(clause)) {
        clause = row.clause();
        doc.append("\n### Art. %s %s (%s)\n\n".formatted(clause, row.groupVi(), row.groupEn()));
        doc.append("| ref | label | meaning | component | type | wire | when |\n");
        doc.append("|---|---|---|---|---|---|---|\n");
      }
      add(doc, row, claims.stream().filter(claim -> claim.ref().equals(row.ref())).toList());
    }
    doc.append(BEYOND);
    Tables.records().forEach((type, table) -> add(doc, type, table));
    return doc.toString();
  }

  private static void add(StringBuilder doc, Catalogue.Row row, List<Claims.Claim> claims) {
    for (Claims.Claim claim : claims) {
      boolean first = claim == claims.get(0);
      cells(
          doc,
          row.ref(),
          first ? row.labelVi() : "",
          first ? row.meaning() : "",
          "`" + claim.name() + "`",
          claim.component() == null ? "code" : typeOf(claim.component()),
          claim.component() == null
              ? "`\"" + ((CodeTable) claim.constant()).code() + "\"`"
              : wire(fieldsOf(claim.type(), claim.component())),
          first ? row.when() : "");
    }
  }

  private void add(StringBuilder doc, Class<?> type, WireRecord<?, ?> table) {
    doc.append("\n### %s\n\n".formatted(type.getSimpleName()));
    String users = usersOf(type);
    if (!users.isEmpty()) {
      doc.append("In ").append(users).append(".\n\n");
    }
    doc.append("| component | type | wire | row |\n|---|---|---|---|\n");
    for (WireRecord.Field<?, ?> field : table.fields()) {
      List<RecordComponent> path = path(type, field);
      RecordComponent last = path.get(path.size() - 1);
      String name = path.stream().map(RecordComponent::getName).collect(Collectors.joining("."));
      cells(doc, "`" + name + "`", typeOf(last), wire(List.of(field)), rowOf(path));
    }
  }

  private static void cells(StringBuilder doc, String... cells) {
    doc.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The components from the record to the field, such as owner and name. */
  private static List<RecordComponent> path(Class<?> type, WireRecord.Field<?, ?> field) {
    List<RecordComponent> path = new ArrayList<>();
    Class<?> at = type;
    for (String name : field.key().substring(field.key().indexOf('.') + 1).split("\\.")) {
      RecordComponent component = component(at, name).orElseThrow();
      path.add(component);
      at = component.getType();
    }
    return path;
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst();
  }

  /** The row of the innermost component that stands for one. */
  private static String rowOf(List<RecordComponent> path) {
    String row = "";
    for (RecordComponent component : path) {
      Circular circular = component.getAnnotation(Circular.class);
      row = circular == null ? row : String.join(", ", circular.value());
    }
    return row;
  }

  /** The fields that carry a component: in its own table, or where its record lies flat. */
  private static List<WireRecord.Field<?, ?>> fieldsOf(Class<?> type, RecordComponent component) {
    List<WireRecord.Field<?, ?>> found = new ArrayList<>();
    for (Map.Entry<Class<?>, WireRecord<?, ?>> entry : Tables.records().entrySet()) {
      for (WireRecord.Field<?, ?> field : entry.getValue().fields()) {
        if (path(entry.getKey(), field).stream()
            .anyMatch(c -> isSame(c, type, component) && !found.contains(field))) {
          found.add(field);
        }
      }
    }
    return found;
  }

  private static boolean isSame(RecordComponent a, Class<?> type, RecordComponent b) {
    return a.getDeclaringRecord() == type && a.getName().equals(b.getName());
  }

  /** Names with their certainty, each pair once. */
  private static String wire(List<WireRecord.Field<?, ?>> fields) {
    if (fields.isEmpty()) {
      return "";
    }
    return fields.stream()
        .map(field -> "`" + field.wireName() + "` " + certainty(field))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String certainty(WireRecord.Field<?, ?> field) {
    return field.certainty().name().toLowerCase(Locale.ROOT);
  }

  private static String typeOf(RecordComponent component) {
    String name = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "");
    boolean personal = component.isAnnotationPresent(PersonalData.class);
    return "`" + name + "`" + (personal ? " **P**" : "");
  }

  /** The components that hold records of a type, such as {@code Dossier.fees} (10.1.o). */
  private String usersOf(Class<?> type) {
    TreeSet<String> users = new TreeSet<>();
    for (Class<?> user : types) {
      if (user.isRecord()) {
        for (RecordComponent component : user.getRecordComponents()) {
          if (holds(component.getGenericType(), type)) {
            String row = rowOf(List.of(component));
            String name = user.getSimpleName() + "." + component.getName();
            users.add("`" + name + "`" + (row.isEmpty() ? "" : " (" + row + ")"));
          }
        }
      }
    }
    return String.join(", ", users);
  }

  private static boolean holds(Type holder, Class<?> type) {
    return holder == type
        || (holder instanceof ParameterizedType list
            && Arrays.asList(list.getActualTypeArguments()).contains(type));
  }
}
