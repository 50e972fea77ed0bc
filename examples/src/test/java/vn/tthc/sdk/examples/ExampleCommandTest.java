package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleCommandTest {

  @Test
  void listsThem() {
    ExampleRig.Run run = ExampleRig.tthc("example");

    assertThat(run.status()).isZero();
    assertThat(run.said().lines().map(line -> line.split(" ")[0]))
        .containsExactly(
            "quickstart", "outbox", "look-up-server", "token-signing", "tracing", "bulk-load");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quickstart", "tracing"})
  void startsAPortalWhereNoneIsNamed(String name) {
    ExampleRig.Run run = ExampleRig.tthc("example", name);

    assertThat(run.said()).contains(" exchanges proven, 0 complaints").doesNotContain("portal: 0");
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, --config, x, 'nothing: is no example; tthc example lists them'",
    "bulk-load, --records, many, '--records: is no whole number; give one'",
    "bulk-load, --record, 1, '--record: is no option of this example; it has --config, --records'",
    "bulk-load, --records, , '--records: has no value; give one behind it'",
    "token-signing, --alias, x, '--pkcs11: is missing; name the token''s file'"
  })
  void wrongUseIsOneLine(String name, String option, String value, String says) {
    ExampleRig.Run run =
        value == null
            ? ExampleRig.tthc("example", name, option)
            : ExampleRig.tthc("example", name, option, value);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said().lines()).singleElement().asString().startsWith("tthc: " + says);
  }
}
