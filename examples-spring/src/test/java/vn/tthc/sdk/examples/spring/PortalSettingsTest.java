package vn.tthc.sdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Settings come through from wherever Spring finds them; what counts more wins. */
class PortalSettingsTest {

  private static final Map<String, Object> FILE =
      Map.of(
          "tthc.channel.main.url", "http://127.0.0.1:8090/",
          "tthc.exchange-log", "evidence",
          "tthc.exchange-log.mirror", "copy",
          "other.key", "of somebody else");

  private static Map<String, String> variables(EnumerablePropertySource<?>... sources) {
    StandardEnvironment environment = new StandardEnvironment();
    MutablePropertySources all = environment.getPropertySources();
    for (EnumerablePropertySource<?> source : sources) {
      all.addLast(source);
    }
    return PortalSettings.variables(environment);
  }

  @Test
  void keysBecomeVariables() {
    assertThat(variables(new MapPropertySource("file", FILE)))
        .containsEntry("TTHC_CHANNEL_MAIN_URL", "http://127.0.0.1:8090/")
        .containsEntry("TTHC_EXCHANGE_LOG", "evidence")
        .containsEntry("TTHC_EXCHANGE_LOG_MIRROR", "copy")
        .doesNotContainValue("of somebody else");
  }

  @Test
  void variablesOfTheEnvironmentReplaceWhatStandsInAFile() {
    Map<String, Object> environment =
        Map.of("TTHC_EXCHANGE_LOG", "/var/evidence", "TTHC_CHANNEL_MAIN_URL", "http://10.0.0.5/");

    assertThat(
            variables(
                new SystemEnvironmentPropertySource("test-systemEnvironment", environment),
                new MapPropertySource("file", FILE)))
        .containsEntry("TTHC_EXCHANGE_LOG", "/var/evidence")
        .containsEntry("TTHC_CHANNEL_MAIN_URL", "http://10.0.0.5/");
  }

  @Test
  void secretsInVariablesOfOtherNamesAreFound() {
    assertThat(variables()).containsAllEntriesOf(System.getenv());
  }
}
