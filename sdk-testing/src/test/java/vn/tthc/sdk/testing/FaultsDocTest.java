package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be ordered stands in the document about it. */
class FaultsDocTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "faults.md");

  @Test
  void namesEveryFailureFaultAndPreset() throws IOException {
    Stream<String> failures =
        Arrays.stream(Failure.class.getDeclaredMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .map(name -> "`Failure." + name + "(");
    Stream<String> faults = Arrays.stream(Fault.values()).map(fault -> "`Fault." + fault + "`");
    Stream<String> presets =
        Arrays.stream(Preset.values())
            .map(preset -> "`" + preset.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`");

    assertThat(Files.readString(DOCUMENT))
        .contains(Stream.of(failures, faults, presets).flatMap(all -> all).toList());
  }
}
