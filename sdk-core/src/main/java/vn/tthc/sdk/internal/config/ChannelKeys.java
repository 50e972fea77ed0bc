package vn.tthc.sdk.internal.config;

import static vn.tthc.sdk.internal.config.SettingKey.Standard.is;
import static vn.tthc.sdk.internal.config.SettingKey.Standard.words;

import java.util.List;
import java.util.function.BiConsumer;
import vn.tthc.sdk.DestinationCarrier;

/** The part of the table that is about one channel. */
final class ChannelKeys {

  private static final SettingKey.Standard NONE = words("none");
  private static final String ALL_FIVE = "required with the other four";

  private ChannelKeys() {}

  static final List<SettingKey> ALL =
      List.of(
          key(
              "url",
              Kind.URL,
              words("required"),
              "Address of the adapter, up to and including the forwarding path.",
              (channel, value) -> channel.url(value.url())),
          key(
              "destination",
              Kind.TEXT,
              words("required"),
              "Member code of the portal on the exchange platform.",
              (channel, value) -> channel.destination(value.text())),
          key(
              "destination-in",
              Kind.oneOf(DestinationCarrier.class),
              is("query"),
              "Where `dstcode`, the destination, travels.",
              (channel, value) -> channel.destinationIn(value.oneOf(DestinationCarrier.class))),
          key(
              "username",
              Kind.TEXT,
              words("required"),
              "The unit's account at the portal.",
              (channel, value) -> channel.username(value.text())),
          key(
              "password",
              Kind.SECRET,
              words("required"),
              "Password of the account, asked for at every login.",
              (channel, value) -> channel.password(value.secret())),
          key(
              "login-path",
              Kind.TEXT,
              is("mapi/login"),
              "Path of the login service behind the address.",
              (channel, value) -> channel.loginPath(value.text())),
          key(
              "data-path",
              Kind.TEXT,
              is("mapi/g"),
              "Path of the data services behind the address; the default is a guess.",
              (channel, value) -> channel.dataPath(value.text())),
          key(
              "share-path",
              Kind.TEXT,
              words("`data-path`"),
              "Path of what the portal shares: catalogues above all.",
              (channel, value) -> channel.sharePath(value.text())),
          key(
              "tls.trust",
              Kind.FILE,
              words("what Java trusts"),
              "Certificate authorities (PEM) that are trusted, and nobody else.",
              (channel, value) -> channel.tls().trust(value.path())),
          key(
              "tls.key",
              Kind.FILE,
              NONE,
              "Key and certificate (PKCS#12) that the client shows (mutual TLS).",
              (channel, value) -> channel.tls().store().file(value)),
          key(
              "tls.key-password",
              Kind.SECRET,
              words("required with `tls.key`"),
              "Password of `tls.key`.",
              (channel, value) -> channel.tls().store().password(value)),
          key(
              "tls.pins",
              Kind.LIST,
              NONE,
              "Keys of which a server must have one: `sha256/` and the SHA-256 of the public key in base64.",
              (channel, value) -> channel.tls().pins(value.list())),
          key(
              "gateway",
              Kind.oneOf(GatewayKind.class),
              is("none"),
              "How the client gets a token from the gateway before the adapter.",
              (channel, value) -> channel.gateway().kind(value.oneOf(GatewayKind.class))),
          gateway(
              "token-url",
              Kind.URL,
              words("required with a gateway"),
              "Where tokens are given out.",
              (gateway, value) -> gateway.tokenUrl(value.url())),
          gateway(
              "client-id",
              Kind.TEXT,
              words("required with a gateway"),
              "Client id at the gateway, the consumer key of WSO2.",
              (gateway, value) -> gateway.clientId(value.text())),
          gateway(
              "client-secret",
              Kind.SECRET,
              words("required for `oauth2`"),
              "Client secret, asked for whenever a token is fetched.",
              (gateway, value) -> gateway.secret(value.secret())),
          gateway(
              "secret-in",
              Kind.oneOf(SecretPlace.class),
              is("header"),
              "Where the client secret travels.",
              (gateway, value) -> gateway.secretIn(value.oneOf(SecretPlace.class))),
          gateway(
              "scope",
              Kind.TEXT,
              NONE,
              "Scope of the token.",
              (gateway, value) -> gateway.scope(value.text())),
          gateway(
              "audience",
              Kind.TEXT,
              words("`token-url`"),
              "Whom the JWT of `private-key-jwt` is made out to.",
              (gateway, value) -> gateway.audience(value.text())),
          gateway(
              "key",
              Kind.FILE,
              words("required for `private-key-jwt`"),
              "Key (PKCS#12) that signs the JWT.",
              (gateway, value) -> gateway.store().file(value)),
          gateway(
              "key-password",
              Kind.SECRET,
              words("required with `gateway.key`"),
              "Password of `gateway.key`.",
              (gateway, value) -> gateway.store().password(value)),
          gateway(
              "key-id",
              Kind.TEXT,
              NONE,
              "Name of the key at the gateway.",
              (gateway, value) -> gateway.keyId(value.text())),
          gateway(
              "lgsp.access-key",
              Kind.TEXT,
              words(ALL_FIVE),
              "`AccessKey` of the header `lgspaccesstoken`, with any kind of gateway.",
              (gateway, value) -> gateway.lgsp().text(value)),
          gateway(
              "lgsp.secret-key",
              Kind.SECRET,
              words(ALL_FIVE),
              "`SecretKey` of that header, asked for at every request.",
              (gateway, value) -> gateway.lgsp().secretKey(value.secret())),
          gateway(
              "lgsp.app-name",
              Kind.TEXT,
              words(ALL_FIVE),
              "`AppName` of that header.",
              (gateway, value) -> gateway.lgsp().text(value)),
          gateway(
              "lgsp.partner-code",
              Kind.TEXT,
              words(ALL_FIVE),
              "`PartnerCode` of that header.",
              (gateway, value) -> gateway.lgsp().text(value)),
          gateway(
              "lgsp.partner-code-cus",
              Kind.TEXT,
              words(ALL_FIVE),
              "`PartnerCodeCus` of that header.",
              (gateway, value) -> gateway.lgsp().text(value)));

  private static SettingKey key(
      String name,
      Kind kind,
      SettingKey.Standard standard,
      String meaning,
      BiConsumer<ChannelDraft, Setting> apply) {
    return new SettingKey(
        "channel.<name>." + name,
        kind,
        standard,
        meaning,
        (draft, value) -> apply.accept(draft.channel(value.argument()), value));
  }

  private static SettingKey gateway(
      String name,
      Kind kind,
      SettingKey.Standard standard,
      String meaning,
      BiConsumer<GatewayDraft, Setting> apply) {
    return key(
        "gateway." + name,
        kind,
        standard,
        meaning,
        (channel, value) -> apply.accept(channel.gateway().given(value), value));
  }
}
