package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may use the file of a checkpoint. */
class CheckpointFileTest {

  @TempDir Path folder;

  @Test
  void refusesASecondRunAndStaysLockedForOtherPrograms() throws Exception {
    Path file = folder.resolve("run.checkpoint");
    try (Checkpoint first = CheckpointFile.open(file)) {
      assertThat(first.remembers()).isTrue();
      for (Path same : List.of(file, folder.resolve("./run.checkpoint"))) {
        assertThatThrownBy(() -> CheckpointFile.open(same))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("another run is using it");
      }
      assertThat(otherProgram(file)).isEqualTo(7);
    }
    assertThat(otherProgram(file)).isZero();
    CheckpointFile.open(file).close();
  }

  @Test
  void aFileThatIsNoneHoldsNoPlace() {
    Path none = folder.resolve("none/run.checkpoint");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> CheckpointFile.open(none))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot be used")
          .hasMessageNotContaining("another run");
    }
  }

  private static int otherProgram(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProgram.class.getName(),
                file.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Another run with the same file. */
  static final class OtherProgram {
    private OtherProgram() {}

    /** Exits with 7 when it may not. */
    public static void main(String[] arguments) {
      try {
        CheckpointFile.open(Path.of(arguments[0])).close();
      } catch (UncheckedIOException e) {
        System.exit(7);
      }
    }
  }
}
