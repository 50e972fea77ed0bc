package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.testing.Exchange;
import vn.tthc.sdk.testing.Fault;

/**
 * The evidence of a run with splits, lost answers and a failover, held against the portal's own.
 */
@Timeout(120)
class ExchangeLogTest {

  @TempDir Path folder;
  private Rig rig;
  private List<LogFile.Line> lines;

  @BeforeEach
  void run() throws Exception {
    rig = new Rig(folder);
    rig.store(Changes.dossiers(0, 3));
    List<Change> changes = new ArrayList<>(Changes.dossiers(0, 20));
    for (int i = 0; i < 30; i++) {
      changes.add(Changes.step(i, "Bước"));
    }
    rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
    try (PortalClient portal = rig.client().build()) {
      portal.sync(changes);
      rig.mock.main().drainAndClose();
      for (int i = 0; i < 5; i++) {
        portal.dossiers().sync(Changes.dossier(i));
      }
      rig.mock.main().open();
      rig.events.awaitChannel("main up");
    }
    // Another run goes on in the same file.
    try (PortalClient portal = rig.client().build()) {
      portal.dossiers().sync(Changes.dossier(1));
    }
    lines = LogFile.read(rig.exchangeLog());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private List<LogFile.Line> lines(String type) {
    return lines.stream().filter(line -> line.text("type").equals(type)).toList();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void everyLineHoldsTheDigestOfTheOneBefore() throws Exception {
    String previous = "0".repeat(64);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).number("seq")).isEqualTo(i + 1);
      assertThat(lines.get(i).text("prev")).isEqualTo(previous);
      previous = sha256(lines.get(i).bytes());
    }
  }

  /** The exchanges of before, which stand in another log, left out. */
  private List<Exchange> seenByPortal() throws IOException {
    Set<String> others = new HashSet<>();
    LogFile.exchanges(folder.resolve("before/exchanges-000001.jsonl"))
        .forEach(line -> others.add(line.text("exchangeId")));
    return rig.mock.exchanges().stream().filter(e -> !others.contains(e.exchangeId())).toList();
  }

  @Test
  void everyExchangeThePortalSawHasOneIntentAndOneOutcomeAfterIt() throws Exception {
    Map<String, LogFile.Line> open = new HashMap<>();
    Set<String> ended = new HashSet<>();
    for (LogFile.Line line : LogFile.exchanges(rig.exchangeLog())) {
      String id = line.text("exchangeId");
      if (line.text("type").equals("intent")) {
        assertThat(open.put(id, line)).isNull();
        assertThat(ended).doesNotContain(id);
      } else {
        assertThat(line.text("type")).isEqualTo("outcome");
        assertThat(open.remove(id)).isNotNull();
        ended.add(id);
      }
    }
    assertThat(open).isEmpty();
    assertThat(seenByPortal()).extracting(Exchange::exchangeId).allMatch(ended::contains);
    assertThat(rig.mock.verdicts()).isEmpty();
  }

  @Test
  void anIdStaysTheSameOverRetriesAndChannelsAndIsNeverUsedTwice() throws Exception {
    Map<String, Set<String>> doors = new HashMap<>();
    seenByPortal()
        .forEach(e -> doors.computeIfAbsent(e.exchangeId(), id -> new HashSet<>()).add(e.door()));
    assertThat(doors.values()).as("the lost answer").contains(Set.of("main", "backup"));
    List<LogFile.Line> intents = lines("intent");
    assertThat(intents).extracting(line -> line.text("exchangeId")).doesNotHaveDuplicates();
    assertThat(intents).filteredOn(line -> !line.text("parentId").isEmpty()).isNotEmpty();
    assertThat(doors).hasSizeLessThanOrEqualTo(intents.size());
  }

  @Test
  void whatIsSignedIsWhatStandsInTheLog() throws Exception {
    for (LogFile.Line intent : lines("intent")) {
      byte[] der = Base64.getDecoder().decode(intent.text("signature"));
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      ((CMSProcessableByteArray) new CMSSignedData(der).getSignedContent()).write(content);
      assertManifest(intent, content.toByteArray());
    }
  }

  private static void assertManifest(LogFile.Line intent, byte[] content) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(content);
    for (String name : List.of("exchangeId", "operation", "environment", "payloadSha256", "root")) {
      assertThat(manifest.required(name).textValue()).isEqualTo(intent.text(name));
    }
    assertThat(manifest.required("agency").textValue()).isEqualTo(intent.text("sender"));
    assertThat(manifest.required("count").intValue()).isEqualTo(intent.number("items"));
  }

  @Test
  void opensslVerifiesEverySignatureAndPrintsTheManifest() throws Exception {
    boolean present = run(folder.resolve("version"), "openssl", "version") == 0;
    if (!present && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("openssl is missing on the build server");
    }
    Assumptions.assumeTrue(present, "openssl is not installed");
    Path der = folder.resolve("signature.der");
    Path printed = folder.resolve("manifest.json");
    for (LogFile.Line intent : lines("intent")) {
      Files.write(der, Base64.getDecoder().decode(intent.text("signature")));
      int exit =
          run(
              printed,
              "openssl",
              "cms",
              "-verify",
              "-inform",
              "DER",
              "-binary",
              "-purpose",
              "any",
              "-in",
              der.toString(),
              "-CAfile",
              rig.identity.caCertificateFile().toString());
      assertThat(exit).isZero();
      assertManifest(intent, Files.readAllBytes(printed));
    }
  }

  /** Its exit code; 127 when there is no such program. */
  private static int run(Path output, String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(output.toFile())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return 127;
    }
  }
}
