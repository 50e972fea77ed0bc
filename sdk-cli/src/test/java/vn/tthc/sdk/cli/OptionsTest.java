package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The compiler trusts that picocli sets the fields of options; here it is looked at. */
class OptionsTest {

  @Test
  void whatMayBeLeftOutSaysSo() {
    List<ArgSpec> all =
        ServiceLoader.load(Subcommand.class).stream()
            .map(provider -> new CommandLine(provider.get()))
            .flatMap(OptionsTest::arguments)
            .filter(argument -> field(argument).getDeclaringClass().getPackage() == ours())
            .toList();

    assertThat(all).anyMatch(OptionsTest::mayBeNull).anyMatch(ArgSpec::required);
    assertThat(all)
        .allSatisfy(
            argument ->
                assertThat(field(argument).getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .as(field(argument).toString())
                    .isEqualTo(mayBeNull(argument)));
  }

  private static Package ours() {
    return Main.class.getPackage();
  }

  private static Stream<ArgSpec> arguments(CommandLine command) {
    return Stream.concat(
        command.getCommandSpec().args().stream(),
        command.getSubcommands().values().stream().flatMap(OptionsTest::arguments));
  }

  private static Field field(ArgSpec argument) {
    return (Field) argument.userObject();
  }

  private static boolean mayBeNull(ArgSpec argument) {
    return !argument.required()
        && argument.defaultValue() == null
        && argument.initialValue() == null;
  }
}
