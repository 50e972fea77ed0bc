package vn.tthc.sdk.internal.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningKey;

/** What the settings say of one key that signs: a file in PKCS#12 or PEM, or a token. */
final class SigningKeyDraft {

  /** Enough to come upon the first line of a key behind whatever words stand before it. */
  private static final int LOOKED_AT = 64 * 1024;

  private final String key;
  private @Nullable Setting file;
  private @Nullable Setting password;
  private @Nullable Setting alias;
  private @Nullable Setting certificate;

  /**
   * Nothing yet.
   *
   * @param key of the file, with which those of its password and alias begin
   */
  SigningKeyDraft(String key) {
    this.key = key;
  }

  void file(Setting value) {
    file = value;
  }

  /** Null where none was given. */
  @Nullable Setting file() {
    return file;
  }

  void password(Setting value) {
    password = value;
  }

  void alias(Setting value) {
    alias = value;
  }

  void certificate(Setting value) {
    certificate = value;
  }

  /** Whether anything was given. */
  boolean isGiven() {
    return file != null || password != null || alias != null || certificate != null;
  }

  /** Whether an alias was given and no file, so that it can only be one on a token. */
  boolean isOnToken() {
    return file == null && alias != null;
  }

  /** The key in the file; empty when something is wrong or missing, which is noted. */
  Optional<SigningKey> fromFile(Problems problems) {
    Setting given = file;
    if (given == null) {
      problems.missing(key, "give the PKCS#12 or PEM file");
    }
    Optional<Path> path = given == null ? Optional.empty() : problems.attempt(given, given::path);
    boolean pem = path.isPresent() && isPem(path.get());
    if (password == null && !pem) {
      problems.missing(key + "-password", "give the password of the file");
    }
    if (given == null || (password == null && !pem)) {
      return Optional.empty();
    }
    return path.flatMap(
        found -> pem ? pem(problems, given, found) : pkcs12(problems, given, found));
  }

  /** By its content; a file that cannot be read is told by whoever opens it. */
  private static boolean isPem(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(LOOKED_AT);
      return new String(start, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<SigningKey> pkcs12(Problems problems, Setting given, Path path) {
    if (certificate != null) {
      problems.add(certificate, "a PKCS#12 file has the certificate inside: remove this");
      return Optional.empty();
    }
    return opened(problems, given, secret -> SigningKey.pkcs12(path, secret, aliasText()));
  }

  private Optional<SigningKey> pem(Problems problems, Setting given, Path path) {
    if (alias != null) {
      problems.add(alias, "keys in PEM have no names: remove this");
      return Optional.empty();
    }
    Optional<Path> beside =
        certificate == null ? Optional.of(path) : problems.attempt(certificate, certificate::path);
    return beside.flatMap(
        found ->
            password == null
                ? problems.attempt(given, () -> SigningKey.pem(path, null, found))
                : opened(problems, given, secret -> SigningKey.pem(path, secret, found)));
  }

  /**
   * A key on a token; empty when something is wrong or missing, which is noted.
   *
   * @param configuration the file that tells of the token
   * @param pin whose password is the PIN
   */
  Optional<SigningKey> fromToken(Problems problems, Setting configuration, SigningKeyDraft pin) {
    Setting other = file != null ? file : certificate;
    if (other != null) {
      problems.add(other, "the key is on the token of signing.pkcs11: remove one of the two");
      return Optional.empty();
    }
    if (pin.password == null) {
      problems.missing(pin.key + "-password", "give the PIN of the token");
      return Optional.empty();
    }
    return problems
        .attempt(configuration, configuration::path)
        .flatMap(
            path ->
                pin.opened(
                    problems,
                    configuration,
                    secret -> SigningKey.pkcs11(path, secret, aliasText())));
  }

  /** Only where a password was given. */
  private Optional<SigningKey> opened(Problems problems, Setting named, Opener opener) {
    Setting given = Objects.requireNonNull(password);
    return problems
        .attempt(given, given::password)
        .flatMap(secret -> problems.attempt(named, () -> wiping(secret, opener)));
  }

  private static SigningKey wiping(char[] secret, Opener opener) {
    try {
      return opener.open(secret);
    } finally {
      Arrays.fill(secret, ' ');
    }
  }

  private @Nullable String aliasText() {
    return alias == null ? null : alias.text();
  }

  /** Makes a key with a password. */
  @FunctionalInterface
  private interface Opener {

    SigningKey open(char[] secret);
  }
}
