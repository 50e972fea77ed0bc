package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.RevocationData;
import vn.tthc.sdk.signing.Verdict;
import vn.tthc.sdk.signing.Verification;
import vn.tthc.sdk.signing.Verifier;

/**
 * Checks seals when they are made, and keeps what was found: the verdict as a line, what the
 * authorities said of the certificates as files. For one thread.
 */
final class Validation {

  private static final Logger LOG = LoggerFactory.getLogger(Validation.class);

  private final Verifier verifier;
  private final LogFiles files;
  private final Disk disk;
  private final Journal journal;

  Validation(Verifier verifier, LogFiles files, Disk disk, Journal journal) {
    this.verifier = verifier;
    this.files = files;
    this.disk = disk;
    this.journal = journal;
  }

  /** Of the seal in this line; what goes wrong is told and leaves the seal as it is. */
  void of(long seal, byte[] signature) {
    try {
      Verification found = verifier.verify(signature);
      List<String> data = keep(found.revocationData());
      journal.append(line(seal, found, data));
      if (found.verdict() != Verdict.VALID) {
        LOG.warn("The seal in line {} of the exchange log is not valid: {}", seal, found);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("What was found of the seal in line {} is not kept: {}", seal, e.toString());
    }
  }

  private static Line line(long seal, Verification found, List<String> data) {
    return new Line(
        Entry.VALIDATION,
        json -> {
          json.writeNumberField("seal", seal);
          json.writeStringField("verdict", found.verdict().name());
          json.writeStringField("level", found.level().name());
          json.writeObjectFieldStart("checks");
          for (Check check : found.checks()) {
            json.writeStringField(check.name().name(), check.status().name());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("revocationData");
          for (String each : data) {
            json.writeString(each);
          }
          json.writeEndArray();
        });
  }

  /** Writes what is not there yet; the names of all. */
  private List<String> keep(List<RevocationData> all) throws IOException {
    List<String> names = new ArrayList<>();
    for (RevocationData data : all) {
      String name = Digests.sha256Hex(data.der());
      Path file = files.revocationData(name);
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling(name + ".new");
        Files.deleteIfExists(aside);
        PrivateFiles.write(disk, aside, data.der());
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      }
      names.add(name);
    }
    return names;
  }
}
