package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.BuilderAccess;
import vn.tthc.sdk.PortalClient;

/** What is said of settings that are wrong. */
class WrongConfigurationTest {

  private static final String SECRET = "geheim4711";

  @TempDir Path folder;
  private TestFiles files;

  @BeforeEach
  void makeFiles() throws Exception {
    files = new TestFiles(folder);
  }

  @Test
  void allFaultsComeAtOnceAndEachOnce() {
    String message =
        message(
            """
            agency = h29
            environment = a b
            channels = main, backup
            channel.main.url = http://u:%1$s@127.0.0.1:8089
            channel.main.destination = mã đích
            channel.main.login-path = /login
            channel.main.pasword = %1$s
            channel.backup.url = not an address
            channel.backup.destination = VN:GOV
            channel.backup.username = demo
            channel.backup.password-env = NO_SUCH_VARIABLE
            channel.third.url = http://127.0.0.1/x
            signing.key = none.p12
            signing.key-password = %1$s
            deadline = soon
            request-timeout = 0s
            parallelism = 0
            retry.attempts = 11
            progress.on-unknown = maybe
            wire.service.sync-dossiers = a b
            wire.batch.sync-dossiers = 0
            wire.name.Dossier.onwer.name = X
            """
                .formatted(SECRET));
    assertThat(message.substring("Wrong settings: ".length()).split("; (?!did you|docs)"))
        .containsExactlyInAnyOrder(
            "channel.main.pasword: there is no such key; did you mean channel.main.password?",
            "progress.on-unknown: give one of: repeat, report",
            "deadline: give a number with its unit, such as 500ms, 60s, 30m, 2h, 1d",
            "wire.name.Dossier.onwer.name: there is no such component; did you mean"
                + " Dossier.owner.name?; docs/fields.md has all",
            "channel.backup.url: give an address, such as https://host/path",
            "channel.third.url: there is no channel third: add it to channels, or remove this",
            "channel.backup.password-env: the environment variable that it names is not set:"
                + " set it, or name another",
            "channel.main.username: give the account at the portal",
            "signing.key: Cannot sign with "
                + folder.resolve("none.p12")
                + ": there is no such file. Check the path",
            "agency: give the agency code, such as H29",
            "environment: give a name of letters, digits, dots, dashes, such as test",
            "wire.service.sync-dossiers: give a name of letters, digits, dots, dashes",
            "wire.batch.sync-dossiers: give 1 to 1000",
            "channel.main.url: give the forwarding path too, /XrdAdapter/RestService/forward or"
                + " /VXPAdapter/…",
            "channel.main.url: give the account apart, not in the address",
            "channel.main.destination: give the member code, without blanks or accents",
            "channel.main.login-path: give a path that does not begin with a slash",
            "exchange-log: give a folder for the evidence, or say off",
            "request-timeout: give from one millisecond to one day",
            "retry.attempts: give 1 to 10",
            "parallelism: give 1 to 64");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "\uFEFF"})
  void anEmptyFileAsksForWhatIsNeeded(String text) {
    assertThat(message(text))
        .isEqualTo(
            "Wrong settings: agency: give the agency code, such as H29; channels: name the"
                + " channels, preferred first, such as main, backup; signing.key: give the PKCS#12"
                + " or PEM file to sign with, or say signing = off; exchange-log: give a folder for the"
                + " evidence, or say off");
  }

  @Test
  void aFileThatIsNotThereIsTheOnlyFault() {
    Path file = folder.resolve("none.properties");
    assertThatThrownBy(() -> PortalClient.fromProperties(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Wrong settings: " + file + ": there is no such file: check the path");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> PortalClient.fromProperties(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it cannot be read (a folder)");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws Exception {
    Path file = folder.resolve("latin.properties");
    Files.write(file, "# Tên đơn vị: Hà Nội".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> PortalClient.fromProperties(file)).hasMessageContaining("not UTF-8");
    Files.write(file, TestFiles.LEAST.getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> PortalClient.fromProperties(file)).hasMessageContaining("not UTF-8");
  }

  @Test
  void aHugeFileIsRefused() throws Exception {
    Path file = files.write("huge.properties", "#".repeat(2 * 1024 * 1024));
    assertThatThrownBy(() -> PortalClient.fromProperties(file))
        .hasMessageContaining("it cannot be read");
  }

  @Test
  void aWindowsPathIsExplained() {
    assertThat(message("exchange-log = C:\\users\\h29")).contains("write paths with /");
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    assertThat(message(TestFiles.LEAST + "deadline = 60s\ndeadline = 60s\n"))
        .isEqualTo("Wrong settings: deadline: it is given twice: keep one line");
  }

  @Test
  void aSecretIsGivenInOneWay() {
    String text = TestFiles.LEAST + "channel.main.password-env = PORTAL_PASSWORD\n";
    assertThat(message(text))
        .isEqualTo(
            "Wrong settings: channel.main.password-env: it is given by channel.main.password too:"
                + " keep one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deadline = 60s # comment|deadline: comments stand on lines of their own",
        "deadline = # comment|deadline: comments stand on lines of their own",
        "wire.name.Dossier.note = A # B|wire.name.Dossier.note: comments stand",
        "deadline =|deadline: it is blank",
        "deadline|deadline: it is blank",
        "deadline = 60|deadline: give a number with its unit",
        "deadline = 60 s|deadline: give a number with its unit",
        "deadline = -5s|deadline: give a number with its unit",
        "deadline = PT-5S|deadline: give from one millisecond to one day",
        "deadline = 2d|deadline: give from one millisecond to one day",
        "parallelism = four|parallelism: give a whole number",
        "parallelism = 99999999999|parallelism: give a whole number",
        "Deadline = 60s|Deadline: there is no such key; did you mean deadline?",
        "dedline = 60s|dedline: there is no such key; did you mean deadline?",
        "request.timeout = 60s|request.timeout: there is no such key; did you mean request-timeout?",
        "weather = fine|weather: there is no such key",
        "channel.main.colour = red|channel.main.colour: there is no such key",
        "wire.service.sync = X|wire.service.sync: there is no such operation: choose one of sync-do",
        "wire.code.DossierStatus.GONE = 1|wire.code.DossierStatus.GONE: there is no such constant",
        "wire.name.Dossier.note = MaHoSo|wire.name.Dossier.note are both called MaHoSo",
        "channel.main.tls.trust = none.pem|channel.main.tls.trust: ",
        "channel.main.tls.trust = agency.p12|channel.main.tls.trust: ",
        "channel.main.tls.pins = sha256/x|channel.main.tls.pins: pins: give sha256/",
        "channel.main.tls.pins = ,|channel.main.tls.pins: there is nothing between two commas",
        "channel.main.tls.key = agency.p12|channel.main.tls.key-password: give the password",
        "channel.main.gateway = magic|channel.main.gateway: give one of: none, oauth2,",
        "channel.main.gateway.scope = x|does not go with channel.main.gateway = none: remove it",
        "channel.main.gateway = oauth2|channel.main.gateway.client-secret: give the client's secret",
        "channel.main.gateway = mutual-tls|channel.main.tls.key: give the client certificate",
        "channel.main.gateway = private-key-jwt|channel.main.gateway.key: give the PKCS#12 file",
        "exchange-log.keep = 1h|exchange-log.keep: give from one day to 36500 days",
        "exchange-log.checkpoint-interval = 0s|exchange-log.checkpoint-interval: give from one",
        "exchange-log.mirror = copy|exchange-log.mirror: there is no log to copy",
        "reading.catalogue-age = 400d|reading.catalogue-age: give from one millisecond to 366 days",
        "reading.page-size = 99999|reading.page-size: give 1 to 10000",
        "reading.page-parameter = a b|reading.page-parameter: give a name of letters",
        "reading.page-size-parameter = a b|reading.page-size-parameter: give a name of letters",
        "wire.batch.list-evaluations = 5|wire.batch.list-evaluations: it does not send batches",
        "channel.main.gateway.lgsp.app-name = x|channel.main.gateway.lgsp.secret-key: give it too",
      })
  void oneWrongLineIsToldPrecisely(String line, String expected) {
    assertThat(message(TestFiles.LEAST + line + "\n")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signing = on|signing.key: give the PKCS#12 or PEM file; signing.key-password: give the password",
        "signing.key-alias = x|signing.key: give the PKCS#12 or PEM file; signing.key-password: give",
        "signing.key = agency.p12|signing.key-password: give the password of the file",
        "signing.key-password-env = KEY_PASSWORD|signing.key: give the PKCS#12 or PEM file",
        "signing = maybe|signing: give one of: on, off",
        "signing.pkcs11 = token.cfg|signing.key-password: give the PIN of the token",
        "signing.algorithm = rsa-md5|signing.algorithm: give one of: rsa-sha256, rsa-sha384",
        "signing.profile = mine|signing.profile: give one of: standard, vn-congvu-2025",
        "signing.timestamp-policy = x|signing.timestamp-policy: policy: not an object identifier",
        "signing.timestamp-trust = none.pem|signing.timestamp-trust: ",
      })
  void halfASignerIsToldOnce(String line, String expected) {
    assertThat(message(TestFiles.LEAST.replace("signing = off", line)))
        .startsWith("Wrong settings: " + expected)
        .doesNotContain("to sign with");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "main, main|channels: a name stands there twice: keep one",
        "main,,backup|channels: there is nothing between two commas: mend the list",
        "Main|channels: name channels with small letters, digits and dashes, a letter first",
      })
  void aWrongListOfChannelsIsTheOnlyFault(String list, String expected) {
    assertThat(message(TestFiles.LEAST.replace("channels = main", "channels = " + list)))
        .isEqualTo("Wrong settings: " + expected);
  }

  @Test
  void aMissingOrMistypedListOfChannelsIsTheOnlyFault() {
    assertThat(message(TestFiles.LEAST.replace("channels = main\n", "")))
        .isEqualTo(
            "Wrong settings: channels: name the channels, preferred first, such as main, backup");
    assertThat(message(TestFiles.LEAST.replace("channels =", "chanels =")))
        .isEqualTo("Wrong settings: chanels: there is no such key; did you mean channels?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel.main.pasword = " + SECRET,
        "channel.main.password-env = " + SECRET + "!",
        "channel.main.password =  " + SECRET + " ",
        "channel.main.password = " + SECRET + " # x",
        "channel.main.gateway.client-secret = " + SECRET,
        "channel.main.gateway = oauth2\nchannel.main.gateway.client-secret = " + SECRET,
        "channel.main.tls.key = agency.p12\nchannel.main.tls.key-password = " + SECRET,
        "channel.main.url = http://demo:" + SECRET + "@[bad",
        "channel.main.username = \n" + SECRET + "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
        "deadline = " + SECRET,
        "signature.carrier = " + SECRET,
      })
  void noSecretIsEverTold(String lines) {
    AbstractThrowableAssert<?, ?> thrown = refused(TestFiles.LEAST + lines + "\n");
    thrown.hasMessageNotContaining(SECRET);
    thrown
        .hasStackTraceContaining("Wrong settings")
        .satisfies(e -> assertThat(stackTrace(e)).doesNotContain(SECRET));
  }

  @Test
  void nothingShowsASecret() throws Exception {
    Settings settings = files.read(TestFiles.LEAST.replace("mat-khau-thuong", SECRET));
    assertThat(settings.toString()).doesNotContain(SECRET);
    assertThat(settings.channels().get("main").password().toString()).doesNotContain(SECRET);
    Source source = new Source(folder, Map.of("X", SECRET));
    assertThat(SettingKeys.find("channel.main.password", "w", SECRET, source).toString())
        .doesNotContain(SECRET);
    assertThat(PropertiesFile.read(files.write("p", "password = " + SECRET)).toString())
        .doesNotContain(SECRET);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
    return assertThatThrownBy(() -> files.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private String message(String text) {
    return catchThrowableOfType(
            IllegalArgumentException.class,
            () ->
                BuilderAccess.settings(
                    BuilderAccess.properties(
                        files.write("portal.properties", text), TestFiles.VARIABLES)))
        .getMessage();
  }

  private static String stackTrace(Throwable thrown) {
    var out = new StringWriter();
    thrown.printStackTrace(new PrintWriter(out));
    return out.toString();
  }
}
