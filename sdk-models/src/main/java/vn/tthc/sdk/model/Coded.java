package vn.tthc.sdk.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code value that stays open: a constant of its table, or a code that the table does not know and
 * that survives unchanged. Immutable.
 *
 * @param <E> the table
 * @param code the code as the portal spells it; never null
 * @param constant the constant of the table, or null for an unknown code
 */
public record Coded<E extends Enum<E> & CodeTable>(String code, @Nullable E constant) {

  /** Refuses a null code, and a constant that stands for another code. */
  public Coded {
    Objects.requireNonNull(code, "code");
    if (constant != null && !constant.code().equals(code)) {
      throw new IllegalArgumentException(constant.name() + " has the code " + constant.code());
    }
  }

  /** The value of a known constant; null for null, which means unknown. */
  public static <E extends Enum<E> & CodeTable> @Nullable Coded<E> of(@Nullable E constant) {
    return constant == null ? null : new Coded<>(constant.code(), constant);
  }

  /**
   * The value of a code as text.
   *
   * @param table the table to look the code up in
   * @param code the code; surrounding blanks are dropped; null or blank means unknown
   * @return the value, or null when there is no code
   */
  public static <E extends Enum<E> & CodeTable> @Nullable Coded<E> of(
      Class<E> table, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String wanted = code.strip();
    for (E constant : table.getEnumConstants()) {
      if (constant.code().equals(wanted)) {
        return of(constant);
      }
    }
    return new Coded<>(wanted, null);
  }

  /** The constant, or empty for a code that the table does not know. */
  public Optional<E> known() {
    return Optional.ofNullable(constant);
  }

  /** Whether this is that constant; an unknown code is none. */
  public boolean is(E other) {
    return constant != null && constant == other;
  }

  /** The code; an unknown one is left out, for a wrong column may have brought a person's data. */
  @Override
  public String toString() {
    return constant == null ? "unknown code" : code;
  }
}
