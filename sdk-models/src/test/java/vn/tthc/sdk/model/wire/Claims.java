package vn.tthc.sdk.model.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.CodeTable;

/** What the code says of the circular: components and constants with {@link Circular}. */
final class Claims {

  /**
   * One annotated component or constant.
   *
   * @param component null for a constant
   * @param constant null for a component
   */
  record Claim(String ref, Class<?> type, RecordComponent component, Enum<?> constant) {

    /** Such as {@code Dossier.code}. */
    String name() {
      return type.getSimpleName()
          + "."
          + (component == null ? constant.name() : component.getName());
    }
  }

  private Claims() {}

  /** All of one edition, type by type. */
  static List<Claim> of(String edition) {
    List<Claim> claims = new ArrayList<>();
    for (Class<?> type : types()) {
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          for (String ref : refs(component.getAnnotation(Circular.class), edition)) {
            claims.add(new Claim(ref, type, component, null));
          }
        }
      } else if (type.isEnum() && CodeTable.class.isAssignableFrom(type)) {
        for (Object constant : type.getEnumConstants()) {
          Enum<?> value = (Enum<?>) constant;
          for (String ref : refs(field(value).getAnnotation(Circular.class), edition)) {
            claims.add(new Claim(ref, type, null, value));
          }
        }
      }
    }
    return claims;
  }

  /** Every record and enum of the module, found in its classes so that none is forgotten. */
  static List<Class<?>> types() {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(Claims::load)
          .filter(type -> type.isRecord() || type.isEnum())
          .sorted(Comparator.comparing(Class::getName))
          .<Class<?>>map(type -> type)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(Circular.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(Path file) {
    String path = classes().relativize(file).toString().replaceAll("\\.class$", "");
    String name = path.replace(file.getFileSystem().getSeparator(), ".");
    try {
      return name.equals("module-info") ? Object.class : Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> refs(Circular circular, String edition) {
    return circular != null && circular.edition().equals(edition)
        ? List.of(circular.value())
        : List.of();
  }
}
