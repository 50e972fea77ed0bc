package vn.tthc.sdk.internal.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settings of one source, by key. What is wrong with them goes to the problems instead. */
final class Layer {

  private static final Pattern COMMENT = Pattern.compile("\\s#|^#(\\s|$)");

  // Anything else may be a secret that slipped to the beginning of a line.
  private static final Pattern TELLABLE =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,30}(\\.[A-Za-z0-9_-]{1,40}){0,6}");

  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Problems problems;

  Layer(Problems problems) {
    this.problems = problems;
  }

  Map<String, Setting> settings() {
    return settings;
  }

  /** The channels that are listed, as far as the list can be read. */
  List<String> channels() {
    Setting list = settings.get("channels");
    return list == null ? List.of() : List.of(list.text().split("\\s*,\\s*"));
  }

  private static boolean isOfChannel(Setting setting) {
    return setting.row().pattern().startsWith("channel.");
  }

  /** Adds a setting, unless it is blank or given already. */
  void add(Setting setting) {
    String key = setting.key();
    Setting other = settings.get(key);
    if (setting.raw().isBlank()) {
      problems.add(setting, "it is blank: give it a value, or remove it");
    } else if (other != null) {
      problems.add(setting, "it is given by " + other.written() + " too: keep one");
    } else {
      settings.put(key, setting);
    }
  }

  /** Whether anything is said of a channel. */
  boolean hasChannels() {
    return settings.values().stream().anyMatch(Layer::isOfChannel);
  }

  /**
   * Replaces settings by those of a source that counts more. A channel that it takes off the list
   * goes with its settings.
   */
  void coverWith(Layer other) {
    if (other.settings.containsKey("channels")) {
      List<String> gone = new ArrayList<>(channels());
      gone.removeAll(other.channels());
      settings.values().removeIf(one -> isOfChannel(one) && gone.contains(one.argument()));
    }
    settings.putAll(other.settings);
  }

  /** Finds the setting that a key stands for, if it stands for one. */
  interface Finder {
    Optional<Setting> find(String key, String raw);
  }

  /** Adds what stands in a file. */
  void addFile(PropertiesFile file, Finder finder) {
    file.values().forEach((key, raw) -> finder.find(key, raw).ifPresent(this::addLine));
    file.values().keySet().stream()
        .filter(key -> finder.find(key, "").isEmpty())
        .forEach(key -> tellUnknown(key, SettingKeys.keys(channels())));
    for (String key : file.twice()) {
      problems.add(key, tellable(key) + ": it is given twice: keep one line");
    }
  }

  /** Properties take a comment behind a value for a part of it. */
  private void addLine(Setting setting) {
    if (COMMENT.matcher(setting.raw()).find()) {
      String secret = setting.row().kind().secret() ? "; a secret with # goes into a file" : "";
      problems.add(
          setting, "comments stand on lines of their own: move what begins with #" + secret);
    } else {
      add(setting);
    }
  }

  /** A key that is nearly right is told as such, and counts as told. */
  private void tellUnknown(String key, Collection<String> known) {
    Optional<String> meant = Nearest.to(key, known);
    String about = meant.map(SettingKeys::bare).orElse(key);
    problems.add(about, tellable(key) + ": there is no such key" + Nearest.question(key, known));
  }

  private static String tellable(String key) {
    return TELLABLE.matcher(key).matches() ? key : "a line that is no setting";
  }
}
