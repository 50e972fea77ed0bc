package vn.tthc.sdk.signing.internal.key;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Objects;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningException;

/**
 * A token or security module, reached through the JDK's bridge to PKCS #11 libraries. The bridge is
 * a provider of its own for each configuration and is used directly, without being registered.
 */
public final class Token {

  private static final String BRIDGE = "SunPKCS11";

  private final Path configuration;

  private Token(Path configuration) {
    this.configuration = configuration;
  }

  /** The key with an alias, or, if that is null, the only one. */
  public static KeyMaterial key(Path configuration, char[] pin, @Nullable String alias) {
    Objects.requireNonNull(pin, "pin");
    // Read only to tell what is wrong with the file apart from what is wrong with its content.
    KeyFile.read(configuration);
    Token token = new Token(configuration);
    KeyStore store = token.opened(token.provider(), pin);
    return new KeyEntries("the token of " + configuration, store).choose(alias, null);
  }

  private Provider provider() {
    Provider bridge = Security.getProvider(BRIDGE);
    if (bridge == null) {
      throw unusable(
          "this Java has no " + BRIDGE + ". Use one with the module jdk.crypto.cryptoki", null);
    }
    try {
      return bridge.configure(configuration.toString());
    } catch (InvalidParameterException e) {
      throw unusable(
          "this is no configuration of "
              + BRIDGE
              + ". Write two lines at least, name = MyToken and"
              + " library = /path/of/the/token's/library",
          e);
    } catch (ProviderException | UnsupportedOperationException e) {
      if (says(e, "CKR_TOKEN_")) {
        throw noToken(e);
      }
      throw unusable(
          "its library cannot be used. Check in the configuration that library is the absolute path"
              + " of the token's PKCS #11 library for this computer, and slot or slotListIndex one"
              + " that it has",
          e);
    }
  }

  private KeyStore opened(Provider provider, char[] pin) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      return store;
    } catch (KeyStoreException e) {
      throw noToken(e);
    } catch (IOException | GeneralSecurityException | ProviderException e) {
      throw notOpened(e);
    }
  }

  private SigningException noToken(Exception e) {
    return unusable(
        "there is no token in the slot, or one that was never set up. Plug it in, and check slot or"
            + " slotListIndex in the configuration",
        e);
  }

  private SigningException notOpened(Exception e) {
    if (says(e, "CKR_PIN_LOCKED")) {
      return unusable("its PIN is locked. Have it unlocked with the token's own tool", e);
    }
    return has(e, LoginException.class)
        ? unusable(
            "the PIN is wrong or was refused. Check it before the next try: tokens lock after"
                + " several wrong ones. It was tried once and is not tried again",
            e)
        : unusable("its entries cannot be read. Check the token with its own tool", e);
  }

  private static boolean has(@Nullable Throwable thrown, Class<? extends Throwable> kind) {
    return thrown != null && (kind.isInstance(thrown) || has(thrown.getCause(), kind));
  }

  private static boolean says(@Nullable Throwable thrown, String word) {
    return thrown != null
        && (String.valueOf(thrown.getMessage()).contains(word) || says(thrown.getCause(), word));
  }

  private SigningException unusable(String problemAndRemedy, @Nullable Throwable cause) {
    return KeyMaterial.unusable("the token of " + configuration, problemAndRemedy, cause);
  }
}
