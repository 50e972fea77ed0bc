package vn.tthc.sdk.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.signing.SigningException;

/** What is wrong with settings from outside, by key, so that one fault is told once. */
final class Problems {

  /**
   * One of them.
   *
   * @param key that it is about
   * @param text what is wrong and how to mend it; never a value
   */
  record Problem(String key, String text) {

    @Override
    public String toString() {
      return text;
    }
  }

  private final List<Problem> all = new ArrayList<>();
  private final UnaryOperator<String> spelling;

  /**
   * None yet.
   *
   * @param spelling how a key that was not given would have been written
   */
  Problems(UnaryOperator<String> spelling) {
    this.spelling = spelling;
  }

  List<Problem> all() {
    return List.copyOf(all);
  }

  /** A key that was not given, as it would have been written. */
  String spell(String key) {
    return spelling.apply(key);
  }

  /** Whether something was told about a key. */
  boolean has(String key) {
    return all.stream().anyMatch(problem -> problem.key().equals(key));
  }

  /** Whether something was told about a key that begins so. */
  boolean hasAny(String prefix) {
    return all.stream().anyMatch(problem -> problem.key().startsWith(prefix));
  }

  void add(String key, String text) {
    all.add(new Problem(key, text));
  }

  void add(Setting setting, String mend) {
    add(setting.key(), setting.written() + ": " + mend);
  }

  /** Something is needed and not there, unless what was there has been told already. */
  void missing(String key, String mend) {
    if (!has(key)) {
      add(key, spell(key) + ": " + mend);
    }
  }

  /** What a setting makes, or nothing when it is wrong, which is noted. */
  <T> Optional<T> attempt(Setting setting, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException | SigningException e) {
      add(setting, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
