package vn.tthc.sdk.internal.config;

import java.util.Set;

/** The gateways that can be configured, each with the keys that go with it. */
enum GatewayKind {
  NONE(),
  OAUTH2("token-url", "client-id", "client-secret", "secret-in", "scope"),
  PRIVATE_KEY_JWT("token-url", "client-id", "key", "key-password", "key-id", "scope", "audience"),
  MUTUAL_TLS("token-url", "client-id", "scope");

  private final Set<String> keys;

  GatewayKind(String... keys) {
    this.keys = Set.of(keys);
  }

  /** Whether a key behind {@code channel.<name>.gateway.} means something with it. */
  boolean takes(String key) {
    return keys.contains(key) || key.startsWith("lgsp.");
  }
}
