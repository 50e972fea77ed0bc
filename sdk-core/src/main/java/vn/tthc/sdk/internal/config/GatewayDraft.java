package vn.tthc.sdk.internal.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Tls;

/** What the settings say of a channel's gateway. */
final class GatewayDraft {

  private final String key;
  private final KeyStoreDraft store;
  private final LgspDraft lgsp;
  private final List<Setting> given = new ArrayList<>();
  private GatewayKind kind = GatewayKind.NONE;
  private SecretPlace secretIn = SecretPlace.HEADER;
  private @Nullable URI tokenUrl;
  private @Nullable String clientId;
  private @Nullable Supplier<String> secret;
  private String keyId = "";
  private String scope = "";
  private String audience = "";

  GatewayDraft(String prefix) {
    key = prefix + "gateway";
    store = new KeyStoreDraft(key + ".key");
    lgsp = new LgspDraft(key + ".");
  }

  KeyStoreDraft store() {
    return store;
  }

  LgspDraft lgsp() {
    return lgsp;
  }

  /** Remembers what was given, so that what does not go with the kind can be told. */
  GatewayDraft given(Setting value) {
    given.add(value);
    return this;
  }

  void kind(GatewayKind value) {
    kind = value;
  }

  void secretIn(SecretPlace value) {
    secretIn = value;
  }

  void tokenUrl(URI value) {
    tokenUrl = value;
  }

  void clientId(String value) {
    clientId = value;
  }

  void secret(Supplier<String> value) {
    secret = value;
  }

  void keyId(String value) {
    keyId = value;
  }

  void scope(String value) {
    scope = value;
  }

  void audience(String value) {
    audience = value;
  }

  /** What cannot be told is {@link Gateway#none}, as its fault is noted. */
  Gateway build(Tls tls, KeyStoreDraft certificate, Problems problems) {
    if (problems.has(key)) {
      return Gateway.none();
    }
    checkSurplus(problems);
    checkNeeded(problems);
    Gateway gateway =
        switch (kind) {
          case NONE -> Gateway.none();
          case OAUTH2 -> oauth2(problems);
          case PRIVATE_KEY_JWT -> privateKeyJwt(problems);
          case MUTUAL_TLS -> mutualTls(tls, certificate, problems);
        };
    return lgsp.addTo(gateway.withScope(scope).withAudience(audience), problems);
  }

  private void checkSurplus(Problems problems) {
    for (Setting setting : given) {
      if (!kind.takes(setting.key().substring(key.length() + 1))) {
        String name = problems.spell(key) + " = " + Spelling.kebab(kind);
        problems.add(setting, "it does not go with " + name + ": remove it, or mend the kind");
      }
    }
  }

  private void checkNeeded(Problems problems) {
    if (kind == GatewayKind.NONE) {
      return;
    }
    if (tokenUrl == null) {
      problems.missing(key + ".token-url", "give the address where tokens are given out");
    }
    if (clientId == null) {
      problems.missing(key + ".client-id", "give the client id");
    }
  }

  private Gateway oauth2(Problems problems) {
    Supplier<String> given = secret;
    if (given == null) {
      problems.missing(key + ".client-secret", "give the client's secret");
      return Gateway.none();
    }
    return target()
        .map(to -> Gateway.oauth2(to.url(), to.clientId(), given))
        .map(gateway -> secretIn == SecretPlace.BODY ? gateway.withSecretInBody() : gateway)
        .orElseGet(Gateway::none);
  }

  private Gateway privateKeyJwt(Problems problems) {
    Optional<Tls.Identity> identity = store.open(problems, Tls.Identity::pkcs12);
    return identity
        .flatMap(
            found ->
                target().map(to -> Gateway.privateKeyJwt(to.url(), to.clientId(), found, keyId)))
        .orElseGet(Gateway::none);
  }

  private Gateway mutualTls(Tls tls, KeyStoreDraft certificate, Problems problems) {
    if (tls.identity().isEmpty()) {
      if (!certificate.isGiven()) {
        String needed = key.replace(".gateway", ".tls.key");
        problems.missing(needed, "give the client certificate that mutual TLS shows");
      }
      return Gateway.none();
    }
    return target().map(to -> Gateway.mutualTls(to.url(), to.clientId())).orElseGet(Gateway::none);
  }

  /** Where to get a token, where nothing is missing. */
  private Optional<Target> target() {
    return tokenUrl == null || clientId == null
        ? Optional.empty()
        : Optional.of(new Target(tokenUrl, clientId));
  }

  /** Where tokens are given out, and to whom. */
  private record Target(URI url, String clientId) {}
}
