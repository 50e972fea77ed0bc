package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tthc.sdk.model.wire.WireOptions;

/** All settings that can be given from outside, and how they are found by their keys. */
final class SettingKeys {

  /** For a key without a value. */
  private static final Source NOWHERE = new Source(Path.of(""), Map.of());

  /** All rows; those of one channel after the list of channels, which they need. */
  static final List<SettingKey> ALL =
      Stream.of(ClientKeys.ALL, SigningKeys.ALL, LogKeys.ALL, ReadingKeys.ALL, ChannelKeys.ALL)
          .flatMap(List::stream)
          .toList();

  private SettingKeys() {}

  /** The setting that a key stands for, if it stands for one. */
  static Optional<Setting> find(String key, String written, String raw, Source source) {
    for (SettingKey row : ALL) {
      for (Setting.Form form : forms(row)) {
        if (key.endsWith(form.suffix())) {
          String bare = key.substring(0, key.length() - form.suffix().length());
          Optional<String> argument = row.argumentOf(bare);
          if (argument.isPresent()) {
            return Optional.of(new Setting(row, argument.get(), form, written, raw, source));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The key that stands behind one that gives a secret in another form. */
  static String bare(String key) {
    return find(key, key, "", NOWHERE).map(Setting::key).orElse(key);
  }

  /** Every key there is for these channels, in every form. */
  static List<String> keys(Collection<String> channels) {
    List<String> keys = new ArrayList<>();
    for (SettingKey row : ALL) {
      for (String argument : arguments(row, channels)) {
        forms(row).forEach(form -> keys.add(row.with(argument) + form.suffix()));
      }
    }
    return keys;
  }

  private static List<Setting.Form> forms(SettingKey row) {
    return row.kind().secret() ? List.of(Setting.Form.values()) : List.of(Setting.Form.VALUE);
  }

  private static Collection<String> arguments(SettingKey row, Collection<String> channels) {
    if (row.pattern().equals(ClientKeys.NAME)) {
      return WireOptions.knownNames();
    }
    if (row.pattern().equals(ClientKeys.CODE)) {
      return WireOptions.knownCodes();
    }
    if (row.pattern().endsWith("<operation>")) {
      return ClientKeys.operations();
    }
    return row.pattern().startsWith("channel.") ? channels : List.of("");
  }
}
