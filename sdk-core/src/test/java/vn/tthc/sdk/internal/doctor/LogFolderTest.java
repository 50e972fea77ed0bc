package vn.tthc.sdk.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.Diagnosis.Status.FAILED;
import static vn.tthc.sdk.Diagnosis.Status.OK;
import static vn.tthc.sdk.Diagnosis.Status.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.sync.Changes;

/** The doctor looks at the folder of the log from outside. */
class LogFolderTest {

  @TempDir Path folder;

  @Test
  void leavesAFolderAloneInWhichAClientIsAtWork() throws Exception {
    try (ScriptedPortal portal = new ScriptedPortal();
        PortalClient client = builder(portal).build()) {
      client.sync(List.of(Changes.dossier(1)));
      Map<String, FileTime> before = files();
      var diagnosis = builder(portal).diagnose();
      assertThat(new Examination(diagnosis).check(Step.EXCHANGE_LOG).status()).isEqualTo(OK);
      assertThat(files()).isEqualTo(before);
      var report = client.sync(List.of(Changes.dossier(2)));
      assertThat(report.items().get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
    }
  }

  @Test
  void takesNoLock() throws Exception {
    try (ScriptedPortal portal = new ScriptedPortal()) {
      builder(portal)
          .diagnose(
              check -> {
                try (PortalClient client = builder(portal).build()) {
                  assertThat(client.channels()).hasSize(1);
                }
              });
    }
  }

  private PortalClientBuilder builder(ScriptedPortal portal) {
    return PortalClient.builder()
        .agency("H29")
        .main(portal.channel())
        .unsigned()
        .exchangeLog(folder);
  }

  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void makesNoFolder() {
    Path deep = folder.resolve("a").resolve("b");
    Finding finding = LogFolder.check(deep);
    assertThat(finding.status()).isEqualTo(OK);
    assertThat(finding.detail()).contains("does not exist yet and can be made", "MiB free");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void refusesAFileInItsPlace() throws Exception {
    Path file = Files.createFile(folder.resolve("evidence"));
    for (Path place : List.of(file, file.resolve("below"))) {
      Finding finding = LogFolder.check(place);
      assertThat(finding.status()).isEqualTo(FAILED);
      assertThat(finding.detail()).isEqualTo(file + " is not a folder");
    }
  }

  /** A copy that comes late stops no exchange. */
  @Test
  void onlyWarnsOfAMirrorThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("mirror"));
    try (ScriptedPortal portal = new ScriptedPortal()) {
      PortalClientBuilder builder = builder(portal).exchangeLog(folder.resolve("log"));
      var good = new Examination(builder.exchangeLogMirror(folder.resolve("copy")).diagnose());
      assertThat(good.check(Step.EXCHANGE_LOG).status()).isEqualTo(OK);
      assertThat(good.check(Step.EXCHANGE_LOG).detail()).contains("; mirror ");
      var bad = new Examination(builder.exchangeLogMirror(file).diagnose());
      assertThat(bad.check(Step.EXCHANGE_LOG).status()).isEqualTo(WARNING);
      assertThat(bad.check(Step.EXCHANGE_LOG).detail()).contains("mirror " + file);
    }
  }
}
