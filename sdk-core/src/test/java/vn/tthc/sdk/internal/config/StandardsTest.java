package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The defaults in the table are those of the builder. */
class StandardsTest {

  private static final String GATEWAY =
      """
      channel.main.gateway = oauth2
      channel.main.gateway.token-url = https://lgsp.example/token
      channel.main.gateway.client-id = h29
      channel.main.gateway.client-secret = bi-mat
      """;

  // The builder has no default for it: it insists on a word about signing.
  private static final String SIGNING = "signing";

  @TempDir Path folder;

  static List<SettingKey> standards() {
    return SettingKeys.ALL.stream().filter(row -> row.standard().value()).toList();
  }

  @ParameterizedTest
  @MethodSource("standards")
  void toGiveADefaultChangesNothing(SettingKey row) throws Exception {
    TestFiles files = new TestFiles(folder);
    String base = base(row);
    String line = row.with("main") + " = " + row.standard().text() + "\n";
    assertThat(files.read(base + line))
        .usingRecursiveComparison()
        .ignoringFields("listener", "signer")
        .isEqualTo(files.read(base));
  }

  private static String base(SettingKey row) {
    if (row.pattern().equals(SIGNING)) {
      return TestFiles.EXAMPLE;
    }
    return TestFiles.LEAST + (row.pattern().contains(".gateway.") ? GATEWAY : "");
  }

  @Test
  void allWithValuesAreLookedAt() {
    Stream<String> durations =
        SettingKeys.ALL.stream()
            .filter(row -> row.kind() == Kind.DURATION || row.kind() == Kind.NUMBER)
            .filter(row -> !row.pattern().endsWith("<operation>"))
            .map(SettingKey::pattern);
    assertThat(standards()).extracting(SettingKey::pattern).containsAll(durations.toList());
  }
}
