package vn.tthc.sdk;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.KeyFiles;

/**
 * Whom a channel trusts, and as whom it shows itself, on TLS 1.2 and newer. There is no way to
 * trust everybody. Immutable and thread-safe; its {@code toString} shows no key.
 */
public final class Tls {

  private static final Tls PLATFORM = new Tls(null, Set.of(), null);
  private static final Pattern PIN = Pattern.compile("sha256/[A-Za-z0-9+/]{43}=");

  /**
   * A private key with its certificates.
   *
   * @param key the private key; it stays where it is, so one on a token serves too
   * @param chain the holder's own certificate first, then its issuers
   */
  public record Identity(PrivateKey key, List<X509Certificate> chain) {

    /** Copies the list. */
    public Identity {
      Objects.requireNonNull(key, "key");
      chain = List.copyOf(chain);
      if (chain.isEmpty()) {
        throw new IllegalArgumentException("chain: give at least the certificate of the key");
      }
    }

    /**
     * The only private key in a PKCS#12 file.
     *
     * @param file a {@code .p12} or {@code .pfx} file; read once
     * @param password of the file and of the key; not kept
     * @throws IllegalArgumentException when the file cannot be read or has not just one key; the
     *     message names file and fault
     */
    public static Identity pkcs12(Path file, char[] password) {
      return KeyFiles.pkcs12(file, password);
    }

    /** The key is a secret. */
    @Override
    public String toString() {
      return "Identity[left out]";
    }
  }

  private final @Nullable List<X509Certificate> anchors;
  private final Set<String> pins;
  private final @Nullable Identity identity;

  private Tls(
      @Nullable List<X509Certificate> anchors, Set<String> pins, @Nullable Identity identity) {
    this.anchors = anchors;
    this.pins = pins;
    this.identity = identity;
  }

  /** Trusts what the Java platform trusts ({@code javax.net.ssl.trustStore}). The default. */
  public static Tls platform() {
    return PLATFORM;
  }

  /**
   * Trusts these certificate authorities and nobody else.
   *
   * @param authorities at least one
   * @throws IllegalArgumentException when there is none
   */
  public static Tls trusting(Collection<X509Certificate> authorities) {
    List<X509Certificate> copy = List.copyOf(authorities);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("authorities: give at least one certificate");
    }
    return new Tls(copy, Set.of(), null);
  }

  /**
   * As {@link #trusting(Collection)}, with certificates in PEM.
   *
   * @param pem a file of one or more certificates; read once
   * @throws IllegalArgumentException when it cannot be read or holds none; the message names file
   *     and fault
   */
  public static Tls trusting(Path pem) {
    return trusting(KeyFiles.certificates(pem));
  }

  /** The same, and shows itself with this key where the server asks for one (mutual TLS). */
  public Tls withIdentity(Identity client) {
    return new Tls(anchors, pins, Objects.requireNonNull(client, "client"));
  }

  /**
   * The same, and accepts only servers with one of these keys in their chain, whoever vouches for
   * them. Give the key in use and the one that will follow, or a change of keys cuts you off.
   *
   * @param keys {@code sha256/} and the SHA-256 of the public key (SubjectPublicKeyInfo) in base64
   *     (RFC 7469); none removes the pins
   * @throws IllegalArgumentException when one is not of this form
   */
  public Tls withPins(String... keys) {
    for (String pin : keys) {
      if (!PIN.matcher(pin).matches()) {
        throw new IllegalArgumentException(
            "pins: give sha256/ and the SHA-256 of the public key in base64");
      }
    }
    return new Tls(anchors, Set.copyOf(List.of(keys)), identity);
  }

  /** The authorities trusted in place of the platform's; empty when it is the platform's. */
  public Optional<List<X509Certificate>> authorities() {
    return Optional.ofNullable(anchors);
  }

  /** The keys of which a server must have one; empty when any will do. */
  public Set<String> pins() {
    return pins;
  }

  /** As whom the channel shows itself. */
  public Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  @Override
  public String toString() {
    String trust = anchors == null ? "platform" : anchors.size() + " authorities";
    return "Tls["
        + trust
        + ", "
        + pins.size()
        + " pins, "
        + (identity == null ? "no" : "with")
        + " identity]";
  }
}
