package vn.tthc.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose exchange log {@code withoutExchangeLog()} drops. */
class PortalClientBuilderTest {

  private static final Map<String, String> LOG = Map.of("TTHC_EXCHANGE_LOG", "evidence");
  private static final Map<String, String> NO_LOG = Map.of("TTHC_PARALLELISM", "2");

  private final PortalClientBuilder builder =
      PortalClient.builder()
          .agency("H29")
          .main(Channel.adapter(URI.create("http://localhost/x"), "d", "u", "p"))
          .unsigned();

  private void assertDropsIt() {
    assertThat(builder.withoutExchangeLog().settings().exchangeLog()).isNull();
  }

  private void assertRefusesBoth() {
    assertThatThrownBy(() -> builder.withoutExchangeLog().settings())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it is given and withoutExchangeLog() said: drop one");
  }

  @Test
  void thatOfTheEnvironment() {
    builder.environmentVariables(LOG);
    assertDropsIt();
  }

  @Test
  void thatOfTheEnvironmentWhateverIsReadAfterwards() {
    builder.environmentVariables(LOG).environmentVariables(NO_LOG);
    assertDropsIt();
  }

  @Test
  void thatOfTheEnvironmentInPlaceOfTheProgramsOwn() {
    builder.exchangeLog(Path.of("own")).environmentVariables(LOG);
    assertDropsIt();
  }

  @Test
  void notTheProgramsOwnWhateverIsReadAfterwards() {
    builder.exchangeLog(Path.of("own")).environmentVariables(NO_LOG);
    assertRefusesBoth();
  }

  @Test
  void notTheProgramsOwnInPlaceOfThatOfTheEnvironment() {
    builder.environmentVariables(LOG).exchangeLog(Path.of("own"));
    assertRefusesBoth();
  }
}
