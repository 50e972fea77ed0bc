package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.PortalClientBuilder;

/**
 * What a builder was told from outside: hands settings of files and of the environment to it, and
 * remembers what was wrong with them until the client is to be opened.
 */
public final class Loaded {

  /** What the builder calls something, the key for it, and how to give it from outside. */
  private record Need(String setting, String key, String mend) {}

  private static final List<Need> NEEDS =
      List.of(
          new Need("agency", "agency", "give the agency code, such as H29"),
          new Need("main", "channels", "name the channels, preferred first, such as main, backup"),
          new Need(
              "signer",
              "signing.key",
              "give the PKCS#12 or PEM file to sign with, or say signing = off"),
          new Need("exchangeLog", "exchange-log", "give a folder for the evidence, or say off"));

  private final Map<String, String> written = new HashMap<>();
  private final List<Problems> told = new ArrayList<>();
  private boolean unread;

  /** Reads a file into a builder; its faults come up in {@link #check}. */
  public void file(PortalClientBuilder builder, Path file, Map<String, String> variables) {
    Problems problems = begin(UnaryOperator.identity());
    apply(builder, read(file, file.toString(), variables, problems), problems);
  }

  /** Reads the environment into a builder; its faults come up in {@link #check}. */
  public void environment(PortalClientBuilder builder, Map<String, String> variables) {
    String config = variables.get(Variables.CONFIG);
    Problems problems = begin(config == null ? Spelling::variable : UnaryOperator.identity());
    Source source = new Source(Path.of("").toAbsolutePath(), variables);
    Layer layer = new Layer(problems);
    if (config != null && config.isBlank()) {
      problems.add(Variables.CONFIG, Variables.BLANK_CONFIG);
    } else if (config != null) {
      layer = read(config, source, problems);
    }
    layer.coverWith(new Variables(source, problems).read(layer));
    apply(builder, layer, problems);
  }

  private Layer read(String config, Source source, Problems problems) {
    String name = Variables.CONFIG + ": " + config;
    return read(source.folder().resolve(config), name, source.variables(), problems);
  }

  private Problems begin(UnaryOperator<String> spelling) {
    Problems problems = new Problems(spelling);
    told.add(problems);
    return problems;
  }

  private Layer read(Path file, String name, Map<String, String> variables, Problems problems) {
    Layer layer = new Layer(problems);
    try {
      Source source = Source.beside(file, variables);
      PropertiesFile ours = PropertiesFile.read(file).wanted(key -> !ForeignSettings.isKey(key));
      layer.addFile(ours, (key, raw) -> SettingKeys.find(key, key, raw, source));
    } catch (IllegalArgumentException e) {
      problems.add(name, name + ": " + e.getMessage());
      unread = true;
    }
    return layer;
  }

  private void apply(PortalClientBuilder builder, Layer layer, Problems problems) {
    if (unread) {
      return;
    }
    Draft draft = new Draft(builder);
    for (SettingKey row : SettingKeys.ALL) {
      layer.settings().values().stream()
          .filter(setting -> setting.row() == row)
          .forEach(setting -> apply(draft, setting, problems));
    }
    if (layer.hasChannels() && !layer.settings().containsKey("channels")) {
      problems.missing("channels", "name the channels, preferred first, such as main, backup");
    }
    draft.finish(problems);
  }

  private void apply(Draft draft, Setting setting, Problems problems) {
    written.put(Spelling.setting(setting.key()), setting.written());
    problems.attempt(
        setting,
        () -> {
          setting.row().apply().to(draft, setting);
          return setting;
        });
  }

  /**
   * The settings, when nothing is wrong with them or with what they came from.
   *
   * @throws IllegalArgumentException with everything that is wrong
   */
  public Settings check(Supplier<Settings> settings) {
    List<String> wrong = new ArrayList<>();
    told.forEach(problems -> problems.all().forEach(problem -> wrong.add(problem.text())));
    if (!unread) {
      try {
        Settings checked = settings.get();
        if (wrong.isEmpty()) {
          return checked;
        }
      } catch (WrongSettings e) {
        e.faults().stream().filter(fault -> !isTold(fault)).map(this::text).forEach(wrong::add);
      }
    }
    throw new IllegalArgumentException(WrongSettings.message(wrong));
  }

  /** Whether the fault follows from one of those that were told. */
  private boolean isTold(Fault fault) {
    return NEEDS.stream()
        .filter(need -> need.setting().equals(fault.setting()))
        .anyMatch(need -> told.stream().anyMatch(problems -> isTold(need, problems)));
  }

  /** Half a signer is told at whichever of its settings is wrong. */
  private static boolean isTold(Need need, Problems problems) {
    return need.key().equals("signing.key") ? problems.hasAny("signing") : problems.has(need.key());
  }

  /** A fault in the words of whoever wrote the setting. */
  private String text(Fault fault) {
    if (fault.missing() && !told.isEmpty()) {
      Problems last = told.get(told.size() - 1);
      for (Need need : NEEDS) {
        if (need.setting().equals(fault.setting())) {
          return last.spell(need.key()) + ": " + need.mend();
        }
      }
    }
    return written.getOrDefault(fault.setting(), fault.setting()) + ": " + fault.mend();
  }
}
