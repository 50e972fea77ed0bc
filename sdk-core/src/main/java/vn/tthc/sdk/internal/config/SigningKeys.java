package vn.tthc.sdk.internal.config;

import static vn.tthc.sdk.internal.config.SettingKey.Standard.is;
import static vn.tthc.sdk.internal.config.SettingKey.Standard.words;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.tthc.sdk.signing.HashAlgorithm;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.SignatureProfile;
import vn.tthc.sdk.signing.TimestampService;

/** The part of the table that is about signatures: keys, algorithms, time stamps. */
final class SigningKeys {

  private static final Kind PROFILE =
      new Kind(
          SignatureProfile.known().stream()
              .map(profile -> "`" + profile.name() + "`")
              .collect(Collectors.joining(" ")),
          false);

  static final List<SettingKey> ALL =
      List.of(
          new SettingKey(
              "signing.key",
              Kind.FILE,
              words("required, or `signing.pkcs11`"),
              "Key that signs every exchange: PKCS#12 with its certificate, or PEM; told apart by content.",
              (draft, value) -> draft.signing().key().file(value)),
          new SettingKey(
              "signing.key-password",
              Kind.SECRET,
              words("required but for PEM without"),
              "Password of `signing.key`, or PIN of the token.",
              (draft, value) -> draft.signing().key().password(value)),
          new SettingKey(
              "signing.key-alias",
              Kind.TEXT,
              words("the only key"),
              "Name of the key in `signing.key` or on the token.",
              (draft, value) -> draft.signing().key().alias(value)),
          new SettingKey(
              "signing.certificate",
              Kind.FILE,
              words("`signing.key`"),
              "Certificate of a key in PEM, and its intermediates, in PEM.",
              (draft, value) -> draft.signing().key().certificate(value)),
          new SettingKey(
              "signing.pkcs11",
              Kind.FILE,
              words("none"),
              "Configuration of Java's SunPKCS11 for a token or HSM that holds the key.",
              (draft, value) -> draft.signing().token(value)),
          new SettingKey(
              "signing.next-key",
              Kind.FILE,
              words("none"),
              "Key that signs once the certificate of the first is not valid, without a restart.",
              (draft, value) -> draft.signing().next().file(value)),
          new SettingKey(
              "signing.next-key-password",
              Kind.SECRET,
              words("required but for PEM without"),
              "Password of `signing.next-key`.",
              (draft, value) -> draft.signing().next().password(value)),
          new SettingKey(
              "signing.next-key-alias",
              Kind.TEXT,
              words("the only key"),
              "Name of the next key in `signing.next-key`, or, without that, on the token.",
              (draft, value) -> draft.signing().next().alias(value)),
          new SettingKey(
              "signing.next-certificate",
              Kind.FILE,
              words("`signing.next-key`"),
              "Certificate of a next key in PEM.",
              (draft, value) -> draft.signing().next().certificate(value)),
          new SettingKey(
              "signing.algorithm",
              Kind.oneOf(SignatureAlgorithm.class),
              words("by the key"),
              "Algorithm of signatures, for the keys it fits.",
              (draft, value) -> draft.signing().algorithm(value)),
          new SettingKey(
              "signing.profile",
              PROFILE,
              is("standard"),
              "Rules that signatures must follow; `vn-congvu-2025` demands time stamps.",
              (draft, value) -> draft.signing().profile(value)),
          new SettingKey(
              "signing.timestamp-url",
              Kind.URL,
              words("no time stamps"),
              "Where the time-stamp authority (RFC 3161) takes requests.",
              (draft, value) -> draft.signing().timestamps().url(value)),
          new SettingKey(
              "signing.timestamp-policy",
              Kind.TEXT,
              words("any"),
              "Policy that time stamps must follow, in digits and dots.",
              (draft, value) -> stamps(draft, value, service -> service.withPolicy(value.text()))),
          new SettingKey(
              "signing.timestamp-hash",
              Kind.oneOf(HashAlgorithm.class),
              is("sha256"),
              "Hash that is time-stamped; some authorities take SHA-256 only.",
              (draft, value) ->
                  stamps(
                      draft, value, service -> service.withHash(value.oneOf(HashAlgorithm.class)))),
          new SettingKey(
              "signing.timestamp-grace",
              Kind.DURATION,
              is("4h"),
              "How long signatures go without time stamps while there are none to be had; then nothing is signed. `0s` for never.",
              (draft, value) ->
                  stamps(draft, value, service -> service.withGrace(value.duration()))),
          new SettingKey(
              "signing.timestamp-trust",
              Kind.FILE,
              words("any certificate"),
              "Certificates (PEM) that those of time stamps must lead to.",
              (draft, value) -> draft.signing().timestamps().trust(value)),
          new SettingKey(
              "signing.trust",
              Kind.FILE,
              words("checkpoints are not checked"),
              "Certificates (PEM) of the authorities of `signing.key`: each signed checkpoint of the exchange log is checked when it is made, and the result and the revocation data of then are kept beside it.",
              (draft, value) -> draft.signing().trust(value)));

  private SigningKeys() {}

  private static void stamps(Draft draft, Setting value, UnaryOperator<TimestampService> change) {
    draft.signing().timestamps().change(value, change);
  }
}
