package vn.tthc.sdk.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.evidence.ItemSecret;
import vn.tthc.sdk.internal.evidence.LogFiles;
import vn.tthc.sdk.internal.evidence.PrivateFiles;
import vn.tthc.sdk.internal.exchange.JsonItems;
import vn.tthc.sdk.signing.MerkleTree;
import vn.tthc.sdk.signing.SaltedLeaves;
import vn.tthc.sdk.signing.SignatureParts;

/** Writes what proves one exchange into a folder of its own. */
final class ProofFolder {

  private static final String DIGEST = "[0-9a-f]{64}";
  private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private final LogFiles files;
  private final ProofRequest wanted;
  private final ProofSearch found;
  private final Entry intent;
  private @Nullable Path out;

  ProofFolder(LogFiles files, ProofRequest wanted, ProofSearch found) {
    this.files = files;
    this.wanted = wanted;
    this.found = found;
    this.intent = found.intent().entry();
    requireSound(intent, "exchangeId", "[0-9a-f-]{36}");
    requireSound(intent, "payloadSha256", DIGEST);
    requireSound(intent, "root", DIGEST);
    for (String name : List.of("operation", "sender", "receiver", "environment")) {
      requireSound(intent, name, "[0-9A-Za-z._:-]{0,200}");
    }
  }

  /** What goes into commands must not be one itself. */
  private void requireSound(Entry entry, String field, String form) {
    if (!entry.text(field).matches(form)) {
      throw broken();
    }
  }

  private IllegalStateException broken() {
    return new IllegalStateException(
        "exchange " + wanted.exchangeId() + ": the log is broken around it; run `log verify`");
  }

  /** Aside first, so that a failure leaves nothing that looks like a proof. */
  void write(Path folder) throws IOException {
    requireFree(folder);
    Path target = folder.toAbsolutePath();
    Path aside = target.resolveSibling(target.getFileName() + ".part");
    requireFree(aside);
    try {
      writeAll(aside);
      Files.deleteIfExists(target);
      Files.move(aside, target);
    } catch (IOException | RuntimeException e) {
      delete(aside);
      throw e;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private void writeAll(Path folder) throws IOException {
    List<Integer> places = places();
    Optional<byte[]> payload = payload();
    if (!places.isEmpty() && payload.isEmpty()) {
      throw new IllegalArgumentException(
          "exchange "
              + wanted.exchangeId()
              + ": its payload was not kept; give the file with what was sent as the payload");
    }
    out = folder;
    // It may hold personal data.
    PrivateFiles.createFolders(folder, existing(folder));
    ProofReadme readme = new ProofReadme(intent);
    if (!intent.text("signature").isEmpty()) {
      signature(readme, "exchange", "manifest.json", intent);
    }
    if (!places.isEmpty()) {
      items(readme, places, payload.orElseThrow());
    } else if (payload.isPresent()) {
      write("payload.json", payload.get());
      readme.payload(true);
    } else {
      readme.payload(false);
    }
    line(readme, "intent", found.intent());
    LineProof outcome = found.outcome();
    if (outcome == null) {
      readme.open();
    } else {
      line(readme, "outcome", outcome);
    }
    write("README.md", readme.text().getBytes(StandardCharsets.UTF_8));
  }

  /** The nearest folder that there is; the root always is. */
  private static Path existing(Path folder) {
    Path above = folder;
    while (!Files.exists(above)) {
      above = Objects.requireNonNull(above.getParent());
    }
    return above;
  }

  private static void requireFree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside =
          Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
        if (inside.findAny().isPresent()) {
          throw new IllegalArgumentException(
              folder + ": it is in use; give a folder that is not there yet");
        }
      }
    }
  }

  /** Where the wanted items stand in the payload; none when it is wanted as a whole. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    if (wanted.item().isPresent()) {
      List<String> keys = intent.texts("keys");
      for (int i = 0; i < keys.size(); i++) {
        if (keys.get(i).equals(wanted.item().get())) {
          places.add(i);
        }
      }
      if (places.isEmpty()) {
        throw new IllegalArgumentException(
            "exchange " + wanted.exchangeId() + ": it carries no item with this key");
      }
    }
    return places;
  }

  private Optional<byte[]> payload() throws IOException {
    Path kept = files.payload(found.intent().segment(), wanted.exchangeId());
    Path file = wanted.payload().orElse(kept);
    if (wanted.payload().isEmpty() && !Files.exists(kept)) {
      return Optional.empty();
    }
    byte[] payload = Files.readAllBytes(file);
    if (!Digests.sha256Hex(payload).equals(intent.text("payloadSha256"))) {
      throw new IllegalArgumentException(
          file + ": it is not the payload of this exchange, byte for byte; give it as it was sent");
    }
    return Optional.of(payload);
  }

  /** A signature with what it is over, who made it, and its time stamp where it has one. */
  private void signature(ProofReadme readme, String name, String contentName, Entry entry)
      throws IOException {
    byte[] cms = Base64.getDecoder().decode(entry.text("signature"));
    SignatureParts parts = SignatureParts.of(cms);
    write(name + ".p7s", cms);
    write(contentName, parts.content().orElseThrow(this::broken));
    write(name + "-certificates.pem", certificates(cms));
    if (parts.timestamp().isPresent()) {
      write(name + "-timestamp.der", parts.timestamp().get());
      write(name + "-signature.bin", parts.value());
    }
    readme.signature(name, contentName, parts.timestamp().isPresent());
  }

  private static byte[] certificates(byte[] cms) throws IOException {
    StringBuilder pem = new StringBuilder();
    try {
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(cms))) {
        pem.append("-----BEGIN CERTIFICATE-----\n")
            .append(PEM.encodeToString(certificate.getEncoded()))
            .append("\n-----END CERTIFICATE-----\n");
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("a certificate in a signature is damaged", e);
    }
    return pem.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void items(ProofReadme readme, List<Integer> places, byte[] payload) throws IOException {
    List<byte[]> items = JsonItems.of(payload).items();
    SaltedLeaves salts = new SaltedLeaves(ItemSecret.read(files).seed(wanted.exchangeId()));
    MerkleTree tree = salts.tree(items);
    if (!Digests.hex(tree.root()).equals(intent.text("root"))) {
      throw new IllegalStateException(
          "exchange "
              + wanted.exchangeId()
              + ": its items do not lead to its root; the secret of the log is not the one with"
              + " which it was written");
    }
    for (int place : places) {
      String name = "item-" + (place + 1);
      requireOwn(items.get(place));
      write(name + ".json", items.get(place));
      write(name + "-salt.bin", salts.salt(place));
      path(name, MerklePath.of(tree, place));
      readme.item(name, place);
    }
  }

  /** Keys are not signed: the item itself must be about what was asked for. */
  private void requireOwn(byte[] item) {
    String text = new String(item, StandardCharsets.UTF_8);
    if (!text.contains("\"" + wanted.item().orElseThrow() + "\"")) {
      throw broken();
    }
  }

  private void line(ProofReadme readme, String name, LineProof line) throws IOException {
    write(name + ".json", line.entry().line().bytes());
    Entry covering = line.checkpoint();
    MerklePath path = line.path();
    if (covering == null || path == null) {
      readme.uncovered(name);
      return;
    }
    requireSound(covering, "root", DIGEST);
    String checkpoint = "checkpoint-" + covering.seq();
    path(name, path);
    write(checkpoint + ".json", covering.line().bytes());
    readme.line(name, checkpoint, covering);
    Entry seal = line.seal();
    if (seal == null) {
      readme.unsealed(checkpoint);
    } else if (readme.isNew(checkpoint)) {
      signature(readme, checkpoint, checkpoint + "-signed.json", seal);
    }
  }

  private void path(String name, MerklePath path) throws IOException {
    Files.createDirectories(in(name + "-path"));
    int number = 1;
    for (MerklePath.Step step : path.steps()) {
      String side = step.left() ? "left" : "right";
      write(String.format(Locale.ROOT, "%s-path/%02d-%s.bin", name, number++, side), step.hash());
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(in(name), bytes);
  }

  private Path in(String name) {
    return Objects.requireNonNull(out).resolve(name);
  }
}
