package vn.tthc.sdk.internal.config;

import static vn.tthc.sdk.internal.config.SettingKey.Standard.is;
import static vn.tthc.sdk.internal.config.SettingKey.Standard.words;

import java.util.List;

/** The part of the table that is about the exchange log. */
final class LogKeys {

  private LogKeys() {}

  static final List<SettingKey> ALL =
      List.of(
          new SettingKey(
              "exchange-log",
              Kind.FOLDER,
              words("required"),
              "Where evidence of every exchange is kept; `off` is for trials only.",
              Draft::exchangeLog),
          new SettingKey(
              "exchange-log.mirror",
              Kind.FOLDER,
              words("none"),
              "Second folder, on another disk or machine, that the log is copied into as it grows.",
              Draft::exchangeLogMirror),
          new SettingKey(
              "exchange-log.checkpoint-interval",
              Kind.DURATION,
              is("1h"),
              "How often, while there is traffic, a checkpoint of the log is written and signed.",
              (draft, value) -> draft.builder().exchangeLogCheckpoints(value.duration())),
          new SettingKey(
              "exchange-log.keep",
              new Kind("duration, or `forever`", false),
              is("forever"),
              "How long lines of the log, and payloads, are kept, such as `3650d`.",
              Draft::exchangeLogKeep),
          new SettingKey(
              "exchange-log.payloads",
              Kind.oneOf(Keep.class),
              is("off"),
              "Whether payloads, which are personal data, are kept beside the log, byte for byte.",
              (draft, value) -> {
                if (value.oneOf(Keep.class) == Keep.KEEP) {
                  draft.builder().exchangeLogPayloads();
                }
              }));
}
