package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that a vault's agent exchanges while the client runs. */
class SecretFileTest {

  private static final String TEXT =
      TestFiles.LEAST.replace(
          "channel.main.password = mat-khau-thuong", "channel.main.password-file = bí mật");

  @TempDir Path folder;

  @Test
  void isReadAnewAtEveryUse() throws Exception {
    TestFiles files = new TestFiles(folder);
    Path file = files.write("bí mật", "một\n");
    Supplier<String> password = files.read(TEXT).channels().get("main").password();
    assertThat(password.get()).isEqualTo("một");
    files.write("bí mật", "hai");
    assertThat(password.get()).isEqualTo("hai");
    Files.delete(file);
    assertThatThrownBy(password::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file " + file + " does not exist: check the path");
  }

  @Test
  void mustBeThereWhenTheClientOpens() throws Exception {
    TestFiles files = new TestFiles(folder);
    assertThatThrownBy(() -> files.read(TEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Wrong settings: channel.main.password-file: the file that it names does not exist:"
                + " check the path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mật khẩu", "mật khẩu\n", "mật khẩu\r\n", "\uFEFFmật khẩu\n"})
  void losesOneLineEnd(String content) throws Exception {
    assertThat(secret(content.getBytes(StandardCharsets.UTF_8)).get()).isEqualTo("mật khẩu");
  }

  @Test
  void keepsBlanks() throws Exception {
    assertThat(secret(" a # b \n".getBytes(StandardCharsets.UTF_8)).get()).isEqualTo(" a # b ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"geheim\n\n", "geheim\nzwei", "\ngeheim", "geheim\r"})
  void hasOneLine(String content) throws Exception {
    assertThatThrownBy(secret(content.getBytes(StandardCharsets.UTF_8))::get)
        .hasMessageContaining("more than one line")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    assertThatThrownBy(secret(new byte[] {})::get).hasMessageContaining("is empty");
    assertThatThrownBy(secret("\n".getBytes(StandardCharsets.UTF_8))::get)
        .hasMessageContaining("is empty");
    assertThatThrownBy(secret(new byte[] {(byte) 0xff})::get).hasMessageContaining("not UTF-8");
    assertThatThrownBy(secret(new byte[100_000])::get).hasMessageContaining("cannot be read");
    assertThatThrownBy(new SecretFile(folder)::get).hasMessageContaining("cannot be read");
  }

  private SecretFile secret(byte[] content) throws Exception {
    return new SecretFile(Files.write(folder.resolve("secret"), content));
  }

  @Test
  void aSecretBehindTheWrongKeyIsNotRepeated() throws Exception {
    TestFiles files = new TestFiles(folder);
    for (String key : new String[] {"password-file", "password-env"}) {
      assertThatThrownBy(
              () -> files.read(TEXT.replace("password-file = bí mật", key + " = geheim")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("channel.main." + key)
          .hasStackTraceContaining("that it names")
          .message()
          .doesNotContain("geheim");
    }
  }
}
