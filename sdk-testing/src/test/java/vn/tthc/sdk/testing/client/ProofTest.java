package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.evidence.ExchangeEvidence;
import vn.tthc.sdk.evidence.LoggedExchange;
import vn.tthc.sdk.evidence.ProofRequest;

/** What is taken out of the log stands up with a shell, OpenSSL and {@code sha256sum} alone. */
@Timeout(120)
class ProofTest {

  private static final int DOSSIERS = 11;

  @TempDir Path folder;
  private Rig rig;
  private Path out;
  private LoggedExchange exchange;

  @BeforeEach
  void run() {
    rig = new Rig(folder);
    out = folder.resolve("proof");
    try (PortalClient portal = rig.client().exchangeLogPayloads().build()) {
      portal.sync(Changes.dossiers(0, DOSSIERS));
    }
    List<LoggedExchange> exchanges = new ArrayList<>();
    evidence().exchanges(exchanges::add);
    exchange = exchanges.get(0);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private ExchangeEvidence evidence() {
    return ExchangeEvidence.in(folder.resolve("evidence"));
  }

  private ProofRequest item(String key) {
    return new ProofRequest(exchange.exchangeId(), Optional.of(key), Optional.empty());
  }

  @Test
  void an_exchange_names_what_it_carried() {
    assertThat(exchange.keys())
        .containsExactlyElementsOf(
            Changes.dossiers(0, DOSSIERS).stream().map(each -> each.key()).toList());
    assertThat(exchange.outcome().orElseThrow().result()).isEqualTo("ACCEPTED");
  }

  @Test
  void a_whole_exchange() throws Exception {
    evidence().prove(ProofRequest.of(exchange.exchangeId()), out);
    String said = runReadme();
    assertThat(said).contains("payload.json: OK").contains("\"exchangeId\"");
    assertThat(said.lines().filter("proven"::equals)).hasSize(2);
  }

  @Test
  void each_item_without_the_others() throws Exception {
    for (int i = 0; i < DOSSIERS; i++) {
      out = folder.resolve("proof-" + i);
      evidence().prove(item(Changes.code(i)), out);
      assertThat(runReadme().lines().filter("proven"::equals)).hasSize(3);
      String everything = everything();
      for (int other = 0; other < DOSSIERS; other++) {
        // The log's line names what was sent; only the item itself is shown.
        boolean shown = everything.contains("\"MaHoSo\":\"" + Changes.code(other) + "\"");
        assertThat(shown).isEqualTo(other == i);
      }
    }
  }

  @Test
  void a_changed_item_is_not_proven() throws Exception {
    evidence().prove(item(Changes.code(4)), out);
    Path item = out.resolve("item-5.json");
    byte[] bytes = Files.readAllBytes(item);
    bytes[10] ^= 1;
    Files.write(item, bytes);
    assertThat(runReadme().lines().filter("proven"::equals)).hasSize(2);
  }

  @Test
  void what_is_not_there_is_told() {
    assertThatThrownBy(() -> evidence().prove(ProofRequest.of("no-such-exchange"), out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in this log");
    assertThatThrownBy(() -> evidence().prove(item("H29-000000-0000"), out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no item");
    assertThatThrownBy(() -> evidence().prove(ProofRequest.of(exchange.exchangeId()), folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in use");
    assertThat(out).doesNotExist();
  }

  @Test
  void without_the_payload_it_has_to_be_given() throws Exception {
    Path kept = folder.resolve("evidence/payloads/000001/" + exchange.exchangeId() + ".json");
    Path elsewhere = Files.move(kept, folder.resolve("payload.json"));
    assertThatThrownBy(() -> evidence().prove(item(Changes.code(4)), out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not kept");
    ProofRequest given =
        new ProofRequest(
            exchange.exchangeId(), Optional.of(Changes.code(4)), Optional.of(elsewhere));
    evidence().prove(given, out);
    assertThat(runReadme().lines().filter("proven"::equals)).hasSize(3);
    Files.writeString(elsewhere, "[]");
    assertThatThrownBy(() -> evidence().prove(given, folder.resolve("again")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("byte for byte");
  }

  @Test
  void what_is_no_digest_reaches_no_command() throws Exception {
    change("\"payloadSha256\":\"[0-9a-f]{64}\"", "\"payloadSha256\":\"\\$(touch stolen)\"");
    assertThatThrownBy(() -> evidence().prove(ProofRequest.of(exchange.exchangeId()), out))
        .isInstanceOf(RuntimeException.class);
    assertThat(out).doesNotExist();
  }

  @Test
  void an_item_is_not_passed_off_as_another() throws Exception {
    change("\"" + Changes.code(4) + "\"", "\"H29.33-261017-9999\"");
    assertThatThrownBy(() -> evidence().prove(item("H29.33-261017-9999"), out))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken");
    assertThat(out).doesNotExist();
    assertThat(out.resolveSibling("proof.part")).doesNotExist();
  }

  private void change(String pattern, String replacement) throws IOException {
    Path log = folder.resolve("evidence/exchanges-000001.jsonl");
    Files.writeString(log, Files.readString(log).replaceAll(pattern, replacement));
  }

  private String everything() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  /** Does what the README says, as it stands there. */
  private String runReadme() throws Exception {
    Files.copy(rig.identity.caCertificateFile(), out.resolve("ROOT.pem"));
    StringBuilder commands = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(out.resolve("README.md"))) {
      boolean fence = line.startsWith("```");
      inside = fence ? line.equals("```sh") : inside;
      commands.append(inside && !fence ? line + "\n" : "");
    }
    Path said = folder.resolve("said");
    Process shell =
        new ProcessBuilder("sh", "-c", commands.toString())
            .directory(out.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(said);
  }
}
