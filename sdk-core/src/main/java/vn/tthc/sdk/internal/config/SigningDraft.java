package vn.tthc.sdk.internal.config;

import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.signing.Signer;

/** What the settings say of signing. */
final class SigningDraft {

  private final KeyStoreDraft store = new KeyStoreDraft("signing.key");
  private Switch wanted;
  private String alias;

  KeyStoreDraft store() {
    return store;
  }

  void wanted(Switch value) {
    wanted = value;
  }

  void alias(String value) {
    alias = value;
  }

  /** Without a word about signing the program has to say it. */
  void applyTo(PortalClientBuilder builder, Problems problems) {
    if (wanted == Switch.OFF) {
      builder.unsigned();
    } else if (wanted == Switch.ON || alias != null || store.isGiven()) {
      store
          .open(problems, (file, password) -> Signer.pkcs12(file, password, alias))
          .ifPresent(builder::signer);
    }
  }
}
