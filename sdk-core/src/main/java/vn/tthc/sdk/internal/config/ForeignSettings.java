package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.SettingKey.Standard;

/**
 * Settings that stand among the client's and belong to other modules: which they are, and their
 * values for the module that knows them. They are read as the client's own; as nobody here knows
 * their keys, every one may be given by a variable or a file of its own.
 */
public final class ForeignSettings {

  /** What the keys begin with that the client leaves to others. */
  private static final List<String> PREFIXES = List.of("outbox.");

  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,30}\\.");
  private static final Pattern REST = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
  private static final Pattern VARIABLE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

  private final String prefix;
  private final Problems problems = new Problems(key -> key);

  private ForeignSettings(String prefix) {
    this.prefix = prefix;
  }

  /** Whether a key of a file is another module's. */
  static boolean isKey(String key) {
    return PREFIXES.stream().anyMatch(key::startsWith);
  }

  /** Whether a variable is another module's. */
  static boolean isVariable(String name) {
    return PREFIXES.stream().map(Spelling::variable).anyMatch(name::startsWith);
  }

  /**
   * The settings of a module: those of a file, replaced by those of variables.
   *
   * @param file relative paths in it begin at its folder; null for that of {@code TTHC_CONFIG}, or
   *     none where that is not set
   * @param prefix of its keys, with the dot
   * @return values by the rest of their keys; they may be secrets. Not to be changed
   * @throws IllegalArgumentException with everything that is wrong, never with a value
   */
  public static Map<String, String> read(
      @Nullable Path file, String prefix, Map<String, String> variables) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "The prefix of another module's settings is a word in small letters with a dot");
    }
    return new ForeignSettings(prefix).read(file, variables);
  }

  private Map<String, String> read(@Nullable Path file, Map<String, String> variables) {
    Source here = new Source(Path.of("").toAbsolutePath(), variables);
    Layer layer = file == null ? configured(here) : layer(file, file.toString(), variables);
    layer.coverWith(variables(layer, here));
    Map<String, String> values = new LinkedHashMap<>();
    layer.settings().values().forEach(setting -> value(setting, values));
    if (!problems.all().isEmpty()) {
      throw new IllegalArgumentException(WrongSettings.message(problems.all()));
    }
    return Collections.unmodifiableMap(values);
  }

  private Layer configured(Source here) {
    String config = here.variables().get(Variables.CONFIG);
    if (config == null) {
      return new Layer(problems);
    }
    if (config.isBlank()) {
      problems.add(Variables.CONFIG, Variables.BLANK_CONFIG);
      return new Layer(problems);
    }
    String name = Variables.CONFIG + ": " + config;
    return layer(here.folder().resolve(config), name, here.variables());
  }

  private Layer layer(Path file, String name, Map<String, String> variables) {
    Layer layer = new Layer(problems);
    try {
      Source source = Source.beside(file, variables);
      PropertiesFile ours = PropertiesFile.read(file).only(key -> key.startsWith(prefix));
      layer.addFile(ours, (key, raw) -> setting(key, key, raw, source));
    } catch (IllegalArgumentException e) {
      problems.add(name, name + ": " + e.getMessage());
    }
    return layer;
  }

  /** What a key stands for, in whichever form; empty when it is none. */
  private Optional<Setting> setting(String key, String written, String raw, Source source) {
    Setting.Form form =
        Stream.of(Setting.Form.VARIABLE, Setting.Form.FILE)
            .filter(each -> key.endsWith(each.suffix()))
            .findFirst()
            .orElse(Setting.Form.VALUE);
    String bare = key.substring(0, key.length() - form.suffix().length());
    boolean named = bare.length() > prefix.length();
    if (!named || !REST.matcher(bare.substring(prefix.length())).matches()) {
      return Optional.empty();
    }
    SettingKey row =
        new SettingKey(bare, Kind.SECRET, Standard.words(""), "", (draft, value) -> {});
    return Optional.of(new Setting(row, "", form, written, raw, source));
  }

  private Layer variables(Layer file, Source source) {
    String beginning = Spelling.variable(prefix);
    Map<String, String> ours = new TreeMap<>(source.variables());
    ours.keySet().removeIf(name -> !name.startsWith(beginning));
    // Those that hold a secret whose place a setting names are no settings.
    ours.keySet().removeAll(Variables.named(file));
    Layer found = new Layer(problems);
    ours.forEach((name, value) -> variable(name, value, file, source).ifPresent(found::add));
    Set<String> places = Variables.named(found);
    found.settings().values().removeIf(setting -> places.contains(setting.written()));
    return found;
  }

  private Optional<Setting> variable(String name, String value, Layer file, Source source) {
    List<String> keys = keys(name, file);
    if (keys.size() > 1) {
      problems.add(name, name + ": it could be " + String.join(" and ", keys) + ": rename one");
      return Optional.empty();
    }
    Optional<Setting> setting = setting(keys.get(0), name, value, source);
    if (setting.isEmpty()) {
      problems.add(name, name + ": there is no such setting");
    }
    return setting;
  }

  /** The file's spelling where it has the key; else dashes, as nobody here knows the keys. */
  private List<String> keys(String name, Layer file) {
    List<String> spelled =
        file.settings().keySet().stream()
            .flatMap(key -> Stream.of(Setting.Form.values()).map(form -> key + form.suffix()))
            .filter(key -> Spelling.variable(key).equals(name))
            .toList();
    String rest = name.substring(Spelling.variable(prefix).length());
    String dashes = prefix + rest.toLowerCase(Locale.ROOT).replace('_', '-');
    boolean plain = VARIABLE.matcher(rest).matches();
    return spelled.isEmpty() ? List.of(plain ? dashes : "") : spelled;
  }

  private void value(Setting setting, Map<String, String> values) {
    boolean plain = setting.form() == Setting.Form.VALUE;
    problems
        .attempt(setting, () -> plain ? setting.text() : setting.secret().get())
        .ifPresent(value -> values.put(setting.key().substring(prefix.length()), value));
  }
}
