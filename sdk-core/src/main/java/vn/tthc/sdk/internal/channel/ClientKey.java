package vn.tthc.sdk.internal.channel;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Tls;

/**
 * Shows one key to servers that ask for a certificate. A key store would want to hold the key,
 * which one on a token does not allow. Whether the server names its issuer does not matter: it says
 * more clearly than silence would that it does not accept it.
 */
final class ClientKey extends X509ExtendedKeyManager {

  private static final String ALIAS = "client";

  private final Tls.Identity identity;

  ClientKey(Tls.Identity identity) {
    this.identity = identity;
  }

  @Override
  public @Nullable String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
    return choose(keyTypes);
  }

  @Override
  public @Nullable String chooseEngineClientAlias(
      String[] keyTypes, Principal[] issuers, SSLEngine engine) {
    return choose(keyTypes);
  }

  private @Nullable String choose(String[] keyTypes) {
    String type = identity.chain().get(0).getPublicKey().getAlgorithm();
    return Arrays.asList(keyTypes).contains(type) ? ALIAS : null;
  }

  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal[] issuers) {
    return choose(new String[] {keyType}) == null ? null : new String[] {ALIAS};
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    return ALIAS.equals(alias) ? identity.chain().toArray(X509Certificate[]::new) : null;
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    return ALIAS.equals(alias) ? identity.key() : null;
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal[] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
    return null;
  }
}
