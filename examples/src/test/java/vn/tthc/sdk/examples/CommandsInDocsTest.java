package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.tthc.sdk.cli.Subcommand;

/** The commands in the documents exist, and so do their options. */
class CommandsInDocsTest {

  private static final Pattern COMMAND = Pattern.compile("^(?:\\S*/)?tthc +([a-z].*)");

  private static final String PROMPT = "$ ";

  /** What belongs to every command. */
  private static final Set<String> EVERYWHERE = Set.of("--help", "--version", "--verbose");

  private static Map<String, CommandLine> commands;

  @BeforeAll
  static void loadCommands() {
    commands = new HashMap<>();
    for (Subcommand subcommand : ServiceLoader.load(Subcommand.class)) {
      CommandLine command = new CommandLine(subcommand);
      commands.put(command.getCommandName(), command);
    }
  }

  @Test
  void exist() {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Document document : Document.all()) {
      for (String line : commandsIn(document)) {
        seen++;
        faults(line).forEach(fault -> wrong.add(document + ": " + fault + " in: tthc " + line));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(commands.size());
  }

  /**
   * What stands behind {@code tthc}: in blocks of shell, at a prompt before output, in the text.
   */
  private static List<String> commandsIn(Document document) {
    Stream<String> blocks =
        document.blocks("sh").stream()
            .flatMap(block -> String.join("\n", block.lines()).replace("\\\n", "").lines());
    Stream<String> prompts =
        document.blocks("text").stream()
            .flatMap(block -> block.lines().stream())
            .filter(line -> line.startsWith(PROMPT))
            .map(line -> line.substring(PROMPT.length()));
    return Stream.of(blocks, prompts, document.inlineCode().stream())
        .flatMap(lines -> lines)
        .map(COMMAND::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1).replaceFirst(" [|;&>#].*", ""))
        .toList();
  }

  private static Set<String> faults(String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split("[\\s\\[\\]=]+")));
    Set<String> faults = new TreeSet<>();
    CommandLine command = commands.get(words.get(0));
    if (command == null) {
      return Set.of("no command " + words.get(0));
    }
    for (String word : words.subList(1, words.size())) {
      CommandLine below = command.getSubcommands().get(word);
      command = below == null ? command : below;
      if (word.startsWith("--") && !knows(command, word)) {
        faults.add("no option " + word);
      }
    }
    return faults;
  }

  /** A command that hands its options on, as {@code example} does, may be given any. */
  private static boolean knows(CommandLine command, String option) {
    CommandSpec spec = command.getCommandSpec();
    return EVERYWHERE.contains(option)
        || spec.findOption(option) != null
        || !spec.unmatchedArgsBindings().isEmpty();
  }
}
