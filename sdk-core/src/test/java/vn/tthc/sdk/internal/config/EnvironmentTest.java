package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.BuilderAccess;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalClient;

/** What variables make of a client. */
class EnvironmentTest {

  @TempDir Path folder;
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void setTheLeast() {
    variables.put("PATH", "/usr/bin");
    variables.put("TTHC_AGENCY", "H29");
    variables.put("TTHC_CHANNELS", "main,du-phong");
    for (String name : List.of("MAIN", "DU_PHONG")) {
      String channel = "TTHC_CHANNEL_" + name;
      variables.put(channel + "_URL", "http://127.0.0.1:8089/XrdAdapter/RestService/forward");
      variables.put(channel + "_DESTINATION", "VN:GOV:000.00.00.G22:vpcpdvcprovider");
      variables.put(channel + "_USERNAME", "demo");
      variables.put(channel + "_PASSWORD", "mật khẩu # 1");
    }
    variables.put("TTHC_SIGNING", "off");
    variables.put("TTHC_EXCHANGE_LOG", "off");
  }

  @Test
  void variablesAreSettings() {
    variables.put("TTHC_REQUEST_TIMEOUT", "10s");
    variables.put("TTHC_CHANNEL_MAIN_LOGIN_PATH", "dang-nhap");
    variables.put("TTHC_WIRE_SERVICE_SYNC_PAYMENTS", "ThanhToan");
    Settings settings = read();
    assertThat(settings.agency()).isEqualTo("H29");
    assertThat(settings.channels().keySet()).containsExactly("main", "du-phong");
    assertThat(settings.channels().get("main").loginPath()).isEqualTo("dang-nhap");
    assertThat(settings.channels().get("du-phong").password().get()).isEqualTo("mật khẩu # 1");
    assertThat(settings.timing().requestTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.serviceName(Operation.SYNC_PAYMENTS)).isEqualTo("ThanhToan");
  }

  @Test
  void aProgramMayDoWithoutTheLogOfTheEnvironment() {
    variables.put("TTHC_EXCHANGE_LOG", "evidence");
    variables.put("TTHC_EXCHANGE_LOG_MIRROR", "mirror");
    Settings settings =
        BuilderAccess.settings(
            PortalClient.builder().environmentVariables(variables).withoutExchangeLog());
    assertThat(settings.exchangeLog()).isNull();
    assertThat(settings.keeping().mirror()).isNull();
    assertThat(settings.withoutExchangeLog()).isTrue();
  }

  @Test
  void relativePathsBeginAtTheWorkingDirectory() {
    variables.put("TTHC_EXCHANGE_LOG", "evidence");
    assertThat(read().exchangeLog()).isEqualTo(Path.of("evidence").toAbsolutePath());
  }

  @Test
  void secretsMayStandElsewhere() throws Exception {
    new TestFiles(folder).write("password", "trong-tệp\n");
    variables.remove("TTHC_CHANNEL_MAIN_PASSWORD");
    variables.put("TTHC_CHANNEL_MAIN_PASSWORD_FILE", folder.resolve("password").toString());
    variables.remove("TTHC_CHANNEL_DU_PHONG_PASSWORD");
    variables.put("TTHC_CHANNEL_DU_PHONG_PASSWORD_ENV", "TTHC_SHARED_PASSWORD");
    variables.put("TTHC_SHARED_PASSWORD", "chung");
    Settings settings = read();
    assertThat(settings.channels().get("main").password().get()).isEqualTo("trong-tệp");
    assertThat(settings.channels().get("du-phong").password().get()).isEqualTo("chung");
  }

  @Test
  void aFileComesFirstAndVariablesReplaceIt() throws Exception {
    TestFiles files = new TestFiles(folder);
    variables.clear();
    variables.putAll(TestFiles.VARIABLES);
    variables.put("TTHC_CONFIG", files.write("portal.properties", TestFiles.EXAMPLE).toString());
    variables.put("TTHC_ENVIRONMENT", "production");
    variables.put("TTHC_CHANNEL_BACKUP_PASSWORD", "khác");
    Settings settings = read();
    assertThat(settings.environment()).isEqualTo("production");
    assertThat(settings.channels().get("main").password().get())
        .isEqualTo(TestFiles.PORTAL_PASSWORD);
    assertThat(settings.channels().get("backup").password().get()).isEqualTo("khác");
    assertThat(settings.exchangeLog()).isEqualTo(folder.resolve("evidence"));
  }

  @Test
  void aVariableTakesAChannelOffTheFilesList() throws Exception {
    TestFiles files = new TestFiles(folder);
    variables.clear();
    variables.putAll(TestFiles.VARIABLES);
    variables.put("TTHC_CONFIG", files.write("portal.properties", TestFiles.EXAMPLE).toString());
    variables.put("TTHC_CHANNELS", "backup");
    assertThat(read().channels().keySet()).containsExactly("backup");
  }

  @Test
  void aMissingFileIsTheOnlyFault() {
    variables.put("TTHC_CONFIG", "none.properties");
    assertThat(message())
        .isEqualTo(
            "Wrong settings: TTHC_CONFIG: none.properties: there is no such file: check the path");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TTHC_AGENSY|x|TTHC_AGENSY: there is no such setting; did you mean TTHC_AGENCY?",
        "TTHC_WEATHER|x|TTHC_WEATHER: there is no such setting",
        "TTHC_DEADLINE|soon|TTHC_DEADLINE: give a number with its unit, such as 500ms, 60s, 30m, 2h, 1d",
        "TTHC_DEADLINE|0s|TTHC_DEADLINE: give from one millisecond to one day",
        "TTHC_DEADLINE|' '|TTHC_DEADLINE: it is blank: give it a value, or remove it",
        "TTHC_CONFIG|' '|TTHC_CONFIG: it is blank: name a file, or remove it",
        "TTHC_AGENCY|h29|TTHC_AGENCY: give the agency code, such as H29",
        "TTHC_CHANNEL_MAIN_USERNAME|' '|TTHC_CHANNEL_MAIN_USERNAME: it is blank: give it a value, or remove it",
        "TTHC_CHANNEL_MAIN_LOGIN_PATH|/x|TTHC_CHANNEL_MAIN_LOGIN_PATH: give a path that does not begin with a slash",
        "TTHC_CHANNEL_THIRD_TLS_TRUST|x|TTHC_CHANNEL_THIRD_TLS_TRUST: there is no such setting",
        "TTHC_WIRE_NAME_DOSSIER_NOTE|x|TTHC_WIRE_NAME_DOSSIER_NOTE: names, codes and statuses go into the file of TTHC_CONFIG",
        "TTHC_WIRE_SERVICE_SYNC_DOSSIERS|a b|TTHC_WIRE_SERVICE_SYNC_DOSSIERS: give a name of letters, digits, dots, dashes",
      })
  void oneWrongVariableIsTheOnlyFault(String name, String value, String expected) {
    variables.put(name, value);
    assertThat(message()).isEqualTo("Wrong settings: " + expected);
  }

  @Test
  void whatIsMissingIsNamedAsAVariable() {
    variables.keySet().removeIf(name -> name.startsWith("TTHC_"));
    assertThat(message())
        .contains("TTHC_AGENCY: ", "TTHC_CHANNELS: ", "TTHC_SIGNING_KEY: ", "TTHC_EXCHANGE_LOG: ");
    setTheLeast();
    variables.remove("TTHC_CHANNEL_MAIN_URL");
    assertThat(message())
        .isEqualTo("Wrong settings: TTHC_CHANNEL_MAIN_URL: give the adapter's forwarding address");
    setTheLeast();
    variables.remove("TTHC_CHANNELS");
    assertThat(message())
        .isEqualTo(
            "Wrong settings: TTHC_CHANNELS: name the channels, preferred first, such as main,"
                + " backup");
  }

  @Test
  void aVariableForTwoChannelsIsRefused() {
    variables.put("TTHC_CHANNELS", "main,du-phong,main-gateway-token");
    variables.put("TTHC_CHANNEL_MAIN_GATEWAY_TOKEN_URL", "https://lgsp.example/token");
    assertThat(message())
        .contains("it could be")
        .contains("channel.main.gateway.token-url")
        .contains("channel.main-gateway-token.url")
        .contains("rename a channel");
  }

  @Test
  void everyKeyHasAVariableOfItsOwn() {
    Map<String, Long> counts =
        SettingKeys.keys(List.of("main", "backup")).stream()
            .filter(key -> !key.matches("wire\\.(name|code)\\..*"))
            .collect(Collectors.groupingBy(Spelling::variable, Collectors.counting()));
    assertThat(counts.values()).containsOnly(1L);
    assertThat(counts).doesNotContainKey("TTHC_CONFIG");
  }

  private Settings read() {
    return BuilderAccess.settings(PortalClient.builder().environmentVariables(variables));
  }

  private String message() {
    return catchThrowableOfType(IllegalArgumentException.class, this::read).getMessage();
  }
}
