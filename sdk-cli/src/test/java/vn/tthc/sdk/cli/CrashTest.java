package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The process of a sync is killed time and again, each time after as many exchanges as a seed says;
 * what became of every record is counted at the portal.
 */
@Timeout(300)
class CrashTest {

  /** Between two looks; the core belongs to the process that is waited for. */
  private static final long A_LITTLE = 1_000_000;

  private static final int RECORDS = 400;
  private static final int KILLS = 4;

  @TempDir Path folder;

  private static String records(String pattern) {
    return IntStream.range(0, RECORDS)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nothingIsLostAndOnlyWhatIsMarkedIsDoubled(long seed) throws Exception {
    Random random = new Random(seed);
    try (Rig rig = new Rig(folder)) {
      List<String> command = command(rig);
      for (int kill = 0; kill < KILLS; kill++) {
        // 8 exchanges of dossiers and 40 of steps in all.
        long limit = rig.portal.exchanges().size() + 1 + random.nextInt(12);
        Process process = start(command);
        while (process.isAlive() && rig.portal.exchanges().size() < limit) {
          LockSupport.parkNanos(A_LITTLE);
        }
        process.destroyForcibly().waitFor();
      }
      assertThat(start(command).waitFor()).isZero();

      assertThat(rig.portal.dossierCount()).isEqualTo(RECORDS);
      Set<String> marked = marked();
      for (int i = 0; i < RECORDS; i++) {
        String code = "H29.22-261017-%04d".formatted(i);
        int steps = rig.portal.steps(code).size();
        assertThat(steps).as("steps of %s, seed %s", code, seed).isPositive();
        assertThat(steps == 1 || marked.contains(code))
            .as("%s stands %s times, seed %s", code, steps, seed)
            .isTrue();
      }
      assertThat(rig.portal.verdicts()).isEmpty();
    }
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("output").toFile()))
        .start();
  }

  private List<String> command(Rig rig) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classes,
        Main.class.getName(),
        "sync",
        "--config",
        rig.config("parallelism = 2"),
        "--dossiers",
        rig.write("dossiers.jsonl", records(SyncCommandTest.DOSSIER)).toString(),
        "--progress",
        rig.write("progress.jsonl", records(SyncCommandTest.STEP)).toString(),
        "--checkpoint",
        folder.resolve("checkpoint").toString(),
        "--report",
        folder.resolve("report.jsonl").toString());
  }

  /** Dossiers of the last report one of whose steps may stand at the portal twice. */
  private Set<String> marked() throws IOException {
    Set<String> marked = new HashSet<>();
    JsonMapper json = new JsonMapper();
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(2 * RECORDS);
    for (String line : lines) {
      JsonNode item = json.readTree(line);
      assertThat(item.path("outcome").asText()).isEqualTo("ACCEPTED");
      if (item.path("possiblyRepeated").asBoolean()) {
        marked.add(item.path("key").asText());
      }
    }
    return marked;
  }
}
