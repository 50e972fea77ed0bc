package vn.tthc.sdk.testing.assertj;

import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about one record as the portal holds it. Fields have their names of the portal's JSON,
 * without regard to upper and lower case, and their values as text, as in {@code
 * MockPortal.dossier}.
 *
 * @param <S> the kind itself
 */
public abstract class RecordAssert<S extends RecordAssert<S>> extends AbstractAssert<S, String> {

  private final @Nullable Map<String, String> fields;

  /**
   * @param title says what the record is, without personal data
   * @param fields what it contains; null when the portal holds no such record
   */
  RecordAssert(String title, @Nullable Map<String, String> fields, Class<?> self) {
    super(title, self);
    this.fields = fields;
  }

  /** The portal holds it. */
  public S isAccepted() {
    fields();
    return myself;
  }

  /** The field has this value; a field that was sent empty has an empty one. */
  public S hasField(String name, String value) {
    Fields.difference(fields(), name, value)
        .ifPresent(difference -> failWithMessage("Of %s: %s.", actual, difference));
    return myself;
  }

  /** The field says something, whatever it is. */
  public S hasField(String name) {
    Map<String, String> held = fields();
    if (held.getOrDefault(name, "").isBlank()) {
      failWithMessage("Of %s: nothing is in %s, but in %s.", actual, name, Fields.names(held));
    }
    return myself;
  }

  /** The field was not sent, or was sent empty. */
  public S hasNoField(String name) {
    if (!fields().getOrDefault(name, "").isBlank()) {
      failWithMessage("Of %s: something is in %s.", actual, name);
    }
    return myself;
  }

  /** A field with a short code, which may be shown. */
  final S hasCode(String name, String code) {
    String found = fields().getOrDefault(name, "");
    if (!found.equals(code)) {
      failWithMessage(
          "Of %s: %s is %s instead of %s.", actual, name, Fields.code(found), Fields.code(code));
    }
    return myself;
  }

  private Map<String, String> fields() {
    if (fields == null) {
      throw failure("The portal holds no %s.", actual);
    }
    return fields;
  }
}
