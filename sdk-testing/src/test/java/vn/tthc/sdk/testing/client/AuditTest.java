package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.evidence.AuditFinding;
import vn.tthc.sdk.evidence.AuditFinding.Kind;
import vn.tthc.sdk.evidence.AuditReport;
import vn.tthc.sdk.evidence.ExchangeEvidence;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.Verifier;
import vn.tthc.sdk.testing.TestIdentity;

/** Whoever changes an exchange log is found out. */
@Timeout(300)
class AuditTest {

  private static final int MUTATIONS = Integer.getInteger("mutations", 2_000);

  @TempDir Path folder;
  private Rig rig;
  private Path evidence;
  private Verifier verifier;

  @BeforeEach
  void run() {
    rig = new Rig(folder);
    evidence = folder.resolve("evidence");
    verifier = Verifier.builder().trust(List.of(rig.identity.caCertificate())).build();
    // Two runs in one log, each ending in a signed checkpoint.
    for (int run = 0; run < 2; run++) {
      try (PortalClient portal = rig.client().exchangeLogPayloads().build()) {
        portal.dossiers().sync(Changes.dossier(run));
      }
    }
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private AuditReport audit() {
    return ExchangeEvidence.in(evidence).audit(Optional.of(verifier), lines -> {});
  }

  private Path log() {
    return evidence.resolve("exchanges-000001.jsonl");
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(log()));
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(log(), String.join("\n", lines) + "\n");
  }

  @Test
  void one_that_was_left_alone_is_intact() {
    AuditReport report = audit();
    assertThat(report.findings()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(report.open()).isEmpty();
    assertThat(report.exchanges()).isEqualTo(2);
    assertThat(report.checkpoints()).isEqualTo(2);
    // Those of two exchanges and of two checkpoints.
    assertThat(report.signatures()).isEqualTo(4);
    // The last checkpoint and its seal come after what they cover.
    assertThat(report.linesAfterSeal()).isEqualTo(2);
  }

  @Test
  void every_byte_counts() throws IOException {
    List<Path> files = files();
    Random random = new Random(21);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < MUTATIONS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = bytes.clone();
      int place = random.nextInt(changed.length);
      changed[place] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, changed);
      if (audit().intact()) {
        missed.add(
            file.getFileName() + " at " + place + ": " + bytes[place] + "->" + changed[place]);
      }
      Files.write(file, bytes);
    }
    assertThat(missed).isEmpty();
    assertThat(audit().intact()).isTrue();
  }

  /** The log, what is kept of its checkpoints, and the payloads; not the secret of item proofs. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(evidence)) {
      return all.filter(file -> file.toString().matches(".*\\.jsonl?")).sorted().toList();
    }
  }

  @Test
  void a_line_that_was_taken_out_is_named() throws IOException {
    List<String> lines = lines();
    lines.remove(2);
    write(lines);
    assertThat(first().kind()).isEqualTo(Kind.MISSING_LINES);
    assertThat(first().line()).isEqualTo(3);
    assertThat(first().detail()).contains("lines 3 to 3");
  }

  @Test
  void lines_in_another_order_are_named() throws IOException {
    List<String> lines = lines();
    Collections.swap(lines, 1, 2);
    write(lines);
    assertThat(audit().findings())
        .extracting(AuditFinding::kind)
        .contains(Kind.REORDERED_LINES)
        .doesNotContain(Kind.MISSING_LINES);
    assertThat(first().line()).isEqualTo(3);
  }

  @Test
  void an_end_that_was_cut_off_before_a_checkpoint_is_named() throws IOException {
    List<String> lines = lines();
    write(lines.subList(0, 4));
    assertThat(audit().findings()).extracting(AuditFinding::kind).contains(Kind.CUT_TAIL);
  }

  @Test
  void without_what_is_kept_of_the_checkpoints_nobody_is_sure() throws IOException {
    Files.delete(evidence.resolve("checkpoints.jsonl"));
    assertThat(first().kind()).isEqualTo(Kind.MISSING_FILE);
  }

  @Test
  void lines_of_another_log_do_not_pass() throws IOException {
    Path other = folder.resolve("other");
    try (PortalClient portal = rig.client(other).main(rig.channel(rig.mock.main())).build()) {
      portal.dossiers().sync(Changes.dossier(7));
    }
    Files.copy(other.resolve("exchanges-000001.jsonl"), evidence.resolve("exchanges-000002.jsonl"));
    assertThat(audit().intact()).isFalse();
  }

  @Test
  void a_signature_of_a_stranger_does_not_pass() {
    Verifier stranger = Verifier.builder().trust(List.of(stranger().caCertificate())).build();
    AuditReport report = ExchangeEvidence.in(evidence).audit(Optional.of(stranger), lines -> {});
    assertThat(report.findings()).extracting(AuditFinding::kind).containsOnly(Kind.WRONG_SIGNATURE);
    assertThat(report.findings()).hasSize(4);
  }

  @Test
  void an_exchange_without_an_outcome_is_listed() throws IOException {
    List<String> lines = lines();
    int outcome = indexOf(lines, "\"type\":\"outcome\"", lines.size());
    write(lines.subList(0, outcome));
    AuditReport report = audit();
    assertThat(report.open()).hasSize(1);
  }

  private static int indexOf(List<String> lines, String text, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (lines.get(i).contains(text)) {
        return i;
      }
    }
    throw new AssertionError("no such line");
  }

  @Test
  void a_line_cut_short_by_a_crash_is_no_fault() throws IOException {
    byte[] bytes = Files.readAllBytes(log());
    String more = "{\"seq\":99,\"prev\":\"00";
    Files.writeString(log(), new String(bytes) + more);
    AuditReport report = audit();
    assertThat(report.intact()).isTrue();
    assertThat(report.notes()).hasSize(1);
    try (PortalClient portal = rig.client().build()) {
      portal.dossiers().sync(Changes.dossier(3));
    }
    AuditReport after = audit();
    assertThat(after.findings()).isEmpty();
    assertThat(after.notes()).singleElement().asString().contains("cut short");
  }

  @Test
  void a_folder_without_a_log_is_told() {
    assertThatThrownBy(() -> ExchangeEvidence.in(folder.resolve("nowhere")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no exchange log");
  }

  private AuditFinding first() {
    return audit().findings().get(0);
  }

  private TestIdentity stranger() {
    return TestIdentity.create(folder.resolve("stranger"));
  }

  /** The chain made anew over lines that somebody has changed, as anybody can. */
  private void chained(List<String> lines) throws IOException {
    String previous = "0".repeat(64);
    List<String> anew = new ArrayList<>();
    for (String line : lines) {
      String each = line.replaceFirst("\"prev\":\"[0-9a-f]{64}\"", "\"prev\":\"" + previous + "\"");
      anew.add(each);
      previous = sha256(each);
    }
    write(anew);
  }

  private static String sha256(String line) {
    try {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_signature_by_a_stranger_without_content_does_not_pass() throws IOException {
    TestIdentity stranger = stranger();
    Signer signer = Signer.pkcs12(stranger.keyStore(), stranger.password().toCharArray());
    String detached =
        Base64.getEncoder()
            .encodeToString(signer.signDetached("x".getBytes(StandardCharsets.UTF_8)));
    List<String> lines = lines();
    lines.replaceAll(
        line ->
            line.replaceFirst("\"signature\":\"[^\"]+\"", "\"signature\":\"" + detached + "\""));
    chained(lines);
    AuditReport report = audit();
    assertThat(report.findings())
        .filteredOn(finding -> finding.kind() == Kind.WRONG_SIGNATURE)
        .hasSize(4);
    assertThat(report.lastSeal()).isEmpty();
    assertThat(report.signers()).isEmpty();
  }

  @Test
  void a_log_without_signatures_is_not_proven() throws IOException {
    List<String> lines = lines();
    lines.removeIf(line -> line.contains("\"type\":\"seal\""));
    lines.replaceAll(line -> line.replaceFirst("\"signature\":\"[^\"]+\"", "\"signature\":\"\""));
    write(lines);
    Files.writeString(evidence.resolve("checkpoints.jsonl"), "");
    assertThat(audit().unproven()).isTrue();
  }

  @Test
  void whoever_signed_is_named() {
    assertThat(audit().signers()).containsExactly(rig.identity.certificate());
    assertThat(audit().unproven()).isFalse();
  }

  @Test
  void an_empty_file_of_checkpoints_is_no_better_than_none() throws IOException {
    Files.writeString(evidence.resolve("checkpoints.jsonl"), "");
    assertThat(audit().findings()).extracting(AuditFinding::kind).containsOnly(Kind.MISSING_FILE);
  }

  @Test
  void without_its_secret_a_log_is_not_gone_on_with() throws IOException {
    Files.delete(evidence.resolve("item-proofs.key"));
    assertThatThrownBy(() -> rig.client().build())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("item-proofs.key is missing");
  }
}
