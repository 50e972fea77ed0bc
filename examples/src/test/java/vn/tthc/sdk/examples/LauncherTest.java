package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that builds the command line and starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class LauncherTest {

  @TempDir private Path folder;

  @Test
  void aLockThatNobodyCanMakeIsTold() throws Exception {
    Path script = Files.copy(Path.of("..", "tthc"), folder.resolve("tthc"));
    Path lock = Files.createDirectory(folder.resolve("target")).resolve("tthc.lock");
    Files.createFile(lock);
    waitNoTime();
    Path said = folder.resolve("said.txt");
    ProcessBuilder command = new ProcessBuilder("sh", script.toString(), "--version");
    command.environment().merge("PATH", folder + ":", (path, first) -> first + path);
    Process process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(said)
        .content()
        .endsWith("cannot make " + lock.toRealPath() + ": build as the owner of this folder\n");
  }

  /** Between its tries the script sleeps: with this. */
  private void waitNoTime() throws IOException {
    Path sleep = Files.writeString(folder.resolve("sleep"), "#!/bin/sh\n");
    Files.setPosixFilePermissions(sleep, PosixFilePermissions.fromString("rwx------"));
  }
}
