package vn.tthc.sdk;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a channel gets past the gateway before its adapter, a provincial LGSP mostly. Apart from the
 * portal's own session: what the one refuses is not renewed at the other. Immutable and
 * thread-safe; its {@code toString} shows no secret.
 *
 * <p>A token of OAuth 2.0 (RFC 6749, client credentials) is fetched when first needed, shared by
 * all threads, refreshed ahead of its end, and fetched anew once an attempt when the gateway
 * answers 401 to it. Mutual TLS needs nothing here but {@link Tls#withIdentity}.
 */
public final class Gateway {

  /** How the client proves to the token endpoint who it is. */
  public enum Method {
    /** No token is fetched. */
    NONE,
    /** Secret in the header {@code Authorization: Basic} ({@code client_secret_basic}). */
    SECRET_IN_HEADER,
    /** Secret in the form ({@code client_secret_post}). */
    SECRET_IN_BODY,
    /** A JWT signed with the client's key, a new one every time (RFC 7523). */
    PRIVATE_KEY_JWT,
    /** The client certificate of the connection (RFC 8705). */
    MUTUAL_TLS
  }

  private static final Gateway NONE =
      new Gateway(Method.NONE, null, "", null, null, "", "", "", Map.of());

  private final Method method;
  private final @Nullable URI tokenUrl;
  private final String clientId;
  private final @Nullable Supplier<String> secret;
  private final Tls.@Nullable Identity key;
  private final String keyId;
  private final String scope;
  private final String audience;
  private final Map<String, Supplier<String>> headers;

  private Gateway(
      Method method,
      @Nullable URI tokenUrl,
      String clientId,
      @Nullable Supplier<String> secret,
      Tls.@Nullable Identity key,
      String keyId,
      String scope,
      String audience,
      Map<String, Supplier<String>> headers) {
    this.method = method;
    this.tokenUrl = tokenUrl;
    this.clientId = clientId;
    this.secret = secret;
    this.key = key;
    this.keyId = keyId;
    this.scope = scope;
    this.audience = audience;
    this.headers = headers;
  }

  /** No gateway, or one that asks for nothing. The default. */
  public static Gateway none() {
    return NONE;
  }

  /**
   * A gateway with a token for a client id and secret, the secret in the header; see {@link
   * #withSecretInBody}.
   *
   * @param tokenUrl where tokens are given out, such as {@code https://lgsp.example/token}
   * @param clientId the client id, called consumer key at WSO2
   * @param secret asked for at every fetch, so that it may come from a vault and change
   */
  public static Gateway oauth2(URI tokenUrl, String clientId, Supplier<String> secret) {
    Objects.requireNonNull(secret, "secret");
    return of(Method.SECRET_IN_HEADER, tokenUrl, clientId, secret, null, "");
  }

  /**
   * A gateway with a token for a JWT that the client's key signs: RS256 with an RSA key, ES256 or
   * ES384 with one on P-256 or P-384.
   *
   * @param tokenUrl where tokens are given out; the JWT's audience too, unless {@link
   *     #withAudience} names another
   * @param clientId the client id
   * @param key the client's key
   * @param keyId name of the key at the gateway; empty when it needs none
   */
  public static Gateway privateKeyJwt(
      URI tokenUrl, String clientId, Tls.Identity key, String keyId) {
    Objects.requireNonNull(key, "key");
    return of(Method.PRIVATE_KEY_JWT, tokenUrl, clientId, null, key, keyId);
  }

  /**
   * A gateway with a token for the channel's client certificate.
   *
   * @param tokenUrl where tokens are given out; reached with the channel's {@link Tls}
   * @param clientId the client id
   */
  public static Gateway mutualTls(URI tokenUrl, String clientId) {
    return of(Method.MUTUAL_TLS, tokenUrl, clientId, null, null, "");
  }

  private static Gateway of(
      Method method,
      URI tokenUrl,
      String clientId,
      @Nullable Supplier<String> secret,
      Tls.@Nullable Identity key,
      String keyId) {
    return new Gateway(
        method,
        Objects.requireNonNull(tokenUrl, "tokenUrl"),
        Objects.requireNonNull(clientId, "clientId"),
        secret,
        key,
        Objects.requireNonNull(keyId, "keyId"),
        "",
        "",
        Map.of());
  }

  /** The same with the secret in the form, as Lào Cai's gateway wants it. */
  public Gateway withSecretInBody() {
    if (method != Method.SECRET_IN_HEADER && method != Method.SECRET_IN_BODY) {
      throw new IllegalStateException("There is no secret to put into the body: " + method);
    }
    return new Gateway(
        Method.SECRET_IN_BODY, tokenUrl, clientId, secret, key, keyId, scope, audience, headers);
  }

  /** The same, and asks for a token of this scope; empty for the gateway's default. */
  public Gateway withScope(String name) {
    Objects.requireNonNull(name, "name");
    return new Gateway(method, tokenUrl, clientId, secret, key, keyId, name, audience, headers);
  }

  /** The same, and makes the JWT out to this audience; empty for the token URL. */
  public Gateway withAudience(String name) {
    Objects.requireNonNull(name, "name");
    return new Gateway(method, tokenUrl, clientId, secret, key, keyId, scope, name, headers);
  }

  /**
   * The same with a header on every request, those for tokens too.
   *
   * @param name of the header
   * @param value asked for at every request, so that it may change; a secret, never logged
   */
  public Gateway withHeader(String name, Supplier<String> value) {
    Map<String, Supplier<String>> more = new LinkedHashMap<>(headers);
    more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new Gateway(method, tokenUrl, clientId, secret, key, keyId, scope, audience, more);
  }

  /**
   * The same with the header {@code lgspaccesstoken} of an LGSP: base64 of a JSON object with
   * exactly these keys, as the gateways of Hồ Chí Minh City and Hậu Giang take it.
   *
   * @param accessKey {@code AccessKey}
   * @param secretKey {@code SecretKey}, asked for at every request
   * @param appName {@code AppName}
   * @param partnerCode {@code PartnerCode}
   * @param partnerCodeCus {@code PartnerCodeCus}
   */
  public Gateway withLgspKeys(
      String accessKey,
      Supplier<String> secretKey,
      String appName,
      String partnerCode,
      String partnerCodeCus) {
    return withHeader(
        LgspHeader.NAME,
        new LgspHeader(accessKey, secretKey, appName, partnerCode, partnerCodeCus));
  }

  /** How the client proves who it is. */
  public Method method() {
    return method;
  }

  /** Where tokens are given out; empty when none are fetched. */
  public Optional<URI> tokenUrl() {
    return Optional.ofNullable(tokenUrl);
  }

  /** The client id; empty when no token is fetched. */
  public String clientId() {
    return clientId;
  }

  /** Where the secret comes from; empty when there is none. */
  public Optional<Supplier<String>> secret() {
    return Optional.ofNullable(secret);
  }

  /** The key that signs JWTs; empty when there is none. */
  public Optional<Tls.Identity> key() {
    return Optional.ofNullable(key);
  }

  /** The key's name at the gateway; empty when it needs none. */
  public String keyId() {
    return keyId;
  }

  /** The scope to ask for; empty for the gateway's default. */
  public String scope() {
    return scope;
  }

  /** Whom the JWT is made out to; empty for the token URL. */
  public String audience() {
    return audience;
  }

  /** Headers of every request with where their values come from, in order. */
  public Map<String, Supplier<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  @Override
  public String toString() {
    String host = tokenUrl == null ? "" : ", " + tokenUrl.getHost();
    return "Gateway[" + method + host + ", " + headers.keySet() + ", secrets left out]";
  }
}
