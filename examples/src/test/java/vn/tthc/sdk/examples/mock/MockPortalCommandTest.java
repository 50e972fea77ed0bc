package vn.tthc.sdk.examples.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.cli.Main;

class MockPortalCommandTest {

  private static final String DOSSIER =
      "{\"DongBoHoSoMC\": [{\"MaHoSo\": \"H29-1\", \"MaTTHC\": \"1.001193\", \"TenTTHC\": \"Khai"
          + " sinh\", \"MaLinhVuc\": \"G15-HT01\", \"TenLinhVuc\": \"Hộ tịch\", \"LoaiDoiTuong\":"
          + " \"1\", \"NgayTiepNhan\": \"20261124080000\", \"TrangThaiHoSo\": \"2\", \"HinhThuc\":"
          + " \"0\", \"DonViXuLy\": \"UBND\"}]}";

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void runsUntilStoppedAndKeepsItsRecords() throws Exception {
    Path seed = Files.createDirectory(folder.resolve("seed"));
    Files.writeString(seed.resolve("one.json"), DOSSIER);
    Path state = folder.resolve("state.json");
    runUntilStopped(seed, state);
    assertThat(state).content().contains("\"MaHoSo\":\"H29-1\"");

    Files.writeString(state, Files.readString(state).replace("Khai sinh", "Khai tử"));
    runUntilStopped(seed, state);
    assertThat(state)
        .content()
        .as("what was kept, not what it began with")
        .containsOnlyOnce("\"MaHoSo\":\"H29-1\"")
        .contains("Khai tử");
  }

  private void runUntilStopped(Path seed, Path state) throws Exception {
    PipedWriter out = new PipedWriter();
    try (Scanner shown = new Scanner(new PipedReader(out, 1 << 16))) {
      Thread running =
          new Thread(
              () -> {
                // Closed at the end, or whoever reads would wait for ever where it ends too early.
                try (PrintWriter writer = new PrintWriter(out)) {
                  run(writer, args(seed, state));
                }
              });
      running.start();
      assertThat(lineWith(shown, "main")).contains("http://127.0.0.1:");
      assertThat(lineWith(shown, "mapi/login")).contains("\"username\":\"demo\"");
      lineWith(shown, "Ctrl-C");
      running.interrupt();
      running.join();
    }
    assertThat(err.toString()).isEmpty();
  }

  private static String[] args(Path seed, Path state) {
    return new String[] {
      "--port",
      "0",
      "--backup-port",
      "0",
      "--page-port",
      "0",
      "--preset",
      "bad-day",
      "--require-signature",
      "--seed-data",
      seed.toString(),
      "--state",
      state.toString()
    };
  }

  private static String lineWith(Scanner shown, String text) {
    while (shown.hasNextLine()) {
      String line = shown.nextLine();
      if (line.contains(text)) {
        return line;
      }
    }
    throw new AssertionError("Nothing was shown with " + text);
  }

  @Test
  void aPortInUseIsOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run("--port", port, "--backup-port", "0")).isEqualTo(2);
      assertThat(err.toString().lines())
          .singleElement()
          .asString()
          .contains("port " + port + " is taken")
          .contains("--port");
      assertThat(run("--port", "0", "--backup-port", "0", "--page-port", port)).isEqualTo(2);
      assertThat(err.toString()).contains("The page cannot open: port " + port + " is taken");
    }
  }

  @Test
  void whatCannotBeIsOneLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"DongBoHoSoMC\": [{}]}");

    assertThat(run("--preset", "no-such")).isEqualTo(2);
    assertThat(run("--port", "70000")).isEqualTo(2);
    assertThat(
            run(
                "--port",
                "0",
                "--backup-port",
                "0",
                "--page-port",
                "0",
                "--state",
                broken.toString()))
        .isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("bad-day"))
        .anyMatch(line -> line.contains("70000"))
        .anyMatch(line -> line.contains("Art. 10.1.a MaHoSo is not there"));
  }

  private int run(String... args) {
    return run(new PrintWriter(new StringWriter()), args);
  }

  private int run(PrintWriter out, String... args) {
    String[] all = Stream.concat(Stream.of("mock-portal"), Stream.of(args)).toArray(String[]::new);
    return Main.run(out, new PrintWriter(err, true), all);
  }
}
