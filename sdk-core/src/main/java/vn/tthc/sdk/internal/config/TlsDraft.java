package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tthc.sdk.Tls;

/** What the settings say of a channel's TLS. */
final class TlsDraft {

  private final KeyStoreDraft store;
  private Tls trust = Tls.platform();
  private List<String> pins = List.of();

  TlsDraft(String prefix) {
    store = new KeyStoreDraft(prefix + "tls.key");
  }

  KeyStoreDraft store() {
    return store;
  }

  void trust(Path pem) {
    trust = Tls.trusting(pem);
  }

  void pins(List<String> keys) {
    Tls.platform().withPins(keys.toArray(String[]::new));
    pins = keys;
  }

  Tls build(Problems problems) {
    Tls tls = trust.withPins(pins.toArray(String[]::new));
    Optional<Tls.Identity> identity =
        store.isGiven() ? store.open(problems, Tls.Identity::pkcs12) : Optional.empty();
    return identity.map(tls::withIdentity).orElse(tls);
  }
}
