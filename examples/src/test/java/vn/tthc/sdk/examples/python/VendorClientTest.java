package vn.tthc.sdk.examples.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.Habit;
import vn.tthc.sdk.testing.MockPortal;

/** A client that is not written in Java. Skipped without Python, but in continuous integration. */
class VendorClientTest {
  private static final Path CLIENT = Path.of("python", "vendor_client.py").toAbsolutePath();
  private static final String CODE = "H29.33-261017-0001";

  @TempDir private Path folder;

  /** What the client said, and how it ended. */
  private record Run(int status, String said) {}

  @BeforeAll
  static void pythonIsThere() throws InterruptedException {
    Python.require();
  }

  @Test
  void sendsADossierAStepAndLooksItUp() throws Exception {
    try (MockPortal portal = MockPortal.start()) {
      Run first = run(portal, portal.main().password());
      Run second = run(portal, portal.main().password());

      assertThat(first.said())
          .contains(CODE + ": created", "step added", "found, status 2, Ủy ban nhân dân");
      assertThat(second.said()).contains(CODE + ": updated");
      assertThat(first.status() + second.status()).isZero();
      assertThat(portal.dossierCodes()).containsExactly(CODE);
      assertThat(portal.steps(CODE)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Habit.class,
      names = {"SUCCESS_AS_TWO_DIGITS", "PROGRESS_AS_PLAIN_TEXT", "EXISTS_AS_MINUS_THREE"})
  void understandsOtherHabits(Habit habit) throws Exception {
    try (MockPortal portal = MockPortal.builder().habits(habit).start()) {
      assertThat(run(portal, portal.main().password()).status()).isZero();
      assertThat(run(portal, portal.main().password()).said()).contains("updated");
    }
  }

  @Test
  void aWrongPasswordIsOneLine() throws Exception {
    try (MockPortal portal = MockPortal.start()) {
      Run run = run(portal, "mat-khau-sai");

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.said().lines()).containsExactly("vendor_client: the log-in was refused");
    }
  }

  @Test
  void aLostAnswerIsOneLine() throws Exception {
    try (MockPortal portal = MockPortal.start()) {
      portal.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      Run run = run(portal, portal.main().password());

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.said().lines())
          .singleElement()
          .asString()
          .startsWith("vendor_client: no answer: ");
    }
  }

  private Run run(MockPortal portal, String password) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3",
            CLIENT.toString(),
            portal.main().url().toString(),
            portal.destination(),
            portal.agency(),
            portal.main().user(),
            CODE);
    builder.environment().put("PORTAL_PASSWORD", password);
    builder.environment().put("no_proxy", "*");
    Path said = folder.resolve("said.txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The client did not end.");
    }
    return new Run(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
  }
}
