package vn.tthc.sdk.internal.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the settings among the variables of the environment. */
final class Variables {

  /** Names a file of settings that is read first. */
  static final String CONFIG = Spelling.PREFIX + "CONFIG";

  /** What is said when it names none. */
  static final String BLANK_CONFIG = CONFIG + ": it is blank: name a file, or remove it";

  private static final String CHANNELS = Spelling.variable("channels");
  private static final String CHANNEL = Spelling.variable("channel.");
  private static final List<String> FILE_ONLY =
      SettingKeys.ALL.stream()
          .filter(SettingKey::fileOnly)
          .map(row -> Spelling.variable(row.head()))
          .toList();

  private final Source source;
  private final Problems problems;

  Variables(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * The settings that stand in variables.
   *
   * @param file what a file says; its channels may have variables too
   */
  Layer read(Layer file) {
    Layer found = new Layer(problems);
    String list = source.variables().get(CHANNELS);
    if (list != null) {
      SettingKeys.find("channels", CHANNELS, list, source).ifPresent(found::add);
    }
    List<String> channels = found.channels().isEmpty() ? file.channels() : found.channels();
    Map<String, List<String>> keys = keysByVariable(channels);
    Map<String, String> ours = new TreeMap<>(source.variables());
    ours.keySet().removeIf(name -> !name.startsWith(Spelling.PREFIX));
    ours.keySet().removeIf(ForeignSettings::isVariable);
    ours.keySet().removeAll(List.of(CONFIG, CHANNELS));
    ours.forEach((name, value) -> read(found, name, value, keys.getOrDefault(name, List.of())));

    Set<String> rest = new TreeSet<>(ours.keySet());
    rest.removeAll(keys.keySet());
    rest.removeAll(named(file));
    rest.removeAll(named(found));
    if (channels.isEmpty() && rest.removeIf(name -> name.startsWith(CHANNEL))) {
      problems.missing("channels", "name the channels, preferred first, such as main, backup");
    }
    rest.forEach(name -> tellUnknown(name, keys));
    return found;
  }

  private void read(Layer found, String name, String value, List<String> keys) {
    if (keys.size() > 1) {
      String both = String.join(" and ", keys);
      problems.add(keys.get(0), name + ": it could be " + both + ": rename a channel");
    } else if (keys.size() == 1) {
      SettingKeys.find(keys.get(0), name, value, source).ifPresent(found::add);
    }
  }

  private static Map<String, List<String>> keysByVariable(List<String> channels) {
    Map<String, List<String>> keys = new HashMap<>();
    for (String key : SettingKeys.keys(channels)) {
      boolean fileOnly = FILE_ONLY.stream().anyMatch(Spelling.variable(key)::startsWith);
      if (!fileOnly) {
        keys.computeIfAbsent(Spelling.variable(key), variable -> new ArrayList<>()).add(key);
      }
    }
    return keys;
  }

  /** Variables that settings name as the place of a secret: no settings themselves. */
  static Set<String> named(Layer layer) {
    return layer.settings().values().stream()
        .filter(setting -> setting.form() == Setting.Form.VARIABLE)
        .map(Setting::text)
        .collect(Collectors.toSet());
  }

  private void tellUnknown(String name, Map<String, List<String>> keys) {
    if (FILE_ONLY.stream().anyMatch(name::startsWith)) {
      problems.add(name, name + ": names, codes and statuses go into the file of " + CONFIG);
      return;
    }
    String about =
        Nearest.to(name, keys.keySet()).map(keys::get).map(found -> found.get(0)).orElse(name);
    problems.add(
        SettingKeys.bare(about),
        name + ": there is no such setting" + Nearest.question(name, keys.keySet()));
  }
}
