package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A key store and its password, in two settings. */
final class KeyStoreDraft {

  private final String key;
  private @Nullable Setting file;
  private @Nullable Setting password;

  /**
   * Nothing yet.
   *
   * @param key of the file; that of the password ends in {@code -password} in addition
   */
  KeyStoreDraft(String key) {
    this.key = key;
  }

  void file(Setting value) {
    file = value;
  }

  void password(Setting value) {
    password = value;
  }

  /** Whether either was given. */
  boolean isGiven() {
    return file != null || password != null;
  }

  /** What opens it makes of it; empty when that fails or something is missing, which is noted. */
  <T> Optional<T> open(Problems problems, BiFunction<Path, char[], T> opener) {
    if (file == null) {
      problems.missing(key, "give the PKCS#12 file");
    }
    if (password == null) {
      problems.missing(key + "-password", "give the password of the file");
    }
    if (file == null || password == null) {
      return Optional.empty();
    }
    Optional<Path> path = problems.attempt(file, file::path);
    Optional<char[]> secret = problems.attempt(password, password::password);
    return path.isEmpty() || secret.isEmpty()
        ? Optional.empty()
        : problems.attempt(file, () -> open(path.get(), secret.get(), opener));
  }

  private static <T> T open(Path path, char[] secret, BiFunction<Path, char[], T> opener) {
    try {
      return opener.apply(path, secret);
    } finally {
      Arrays.fill(secret, ' ');
    }
  }
}
