package vn.tthc.sdk.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tthc.sdk.evidence.AuditFinding.Kind;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.Verdict;
import vn.tthc.sdk.signing.Verification;
import vn.tthc.sdk.signing.Verifier;

/** Checks the signatures of exchanges and of checkpoints, when there is a verifier to do it. */
final class SignatureAudit {

  private static final JsonMapper JSON = new JsonMapper();

  private final Verifier verifier;
  private final Consumer<AuditFinding> findings;
  private long checked;
  private long undecided;
  private String whyUndecided = "";

  /**
   * @param verifier null when signatures are not to be checked
   */
  SignatureAudit(Verifier verifier, Consumer<AuditFinding> findings) {
    this.verifier = verifier;
    this.findings = findings;
  }

  boolean checks() {
    return verifier != null;
  }

  long checked() {
    return checked;
  }

  /** What could not be decided; empty when everything could. */
  Optional<String> undecided() {
    return undecided == 0
        ? Optional.empty()
        : Optional.of(undecided + " signatures could not be decided, as " + whyUndecided);
  }

  /** That of an intent, with the manifest inside. */
  void exchange(Entry intent) {
    if (verifier == null || intent.text("signature").isEmpty()) {
      return;
    }
    content(intent)
        .filter(content -> !isManifest(content, intent))
        .ifPresent(
            content ->
                findings.accept(
                    intent.finding(
                        Kind.WRONG_SIGNATURE, "its signature is good, but over another exchange")));
  }

  /** That of a seal, which must be over this. */
  void seal(Entry seal, byte[] expected) {
    if (verifier == null) {
      return;
    }
    content(seal)
        .filter(content -> !Arrays.equals(content, expected))
        .ifPresent(
            content ->
                findings.accept(
                    seal.finding(
                        Kind.WRONG_SIGNATURE,
                        "its signature is good, but over another checkpoint")));
  }

  /** What was signed; empty when that is not proven, which is told. */
  private Optional<byte[]> content(Entry entry) {
    checked++;
    Verification verification = verifier.verify(der(entry.text("signature")));
    if (verification.verdict() == Verdict.INVALID) {
      findings.accept(
          entry.finding(Kind.WRONG_SIGNATURE, "its signature is not good: " + why(verification)));
      return Optional.empty();
    }
    if (verification.verdict() == Verdict.INDETERMINATE) {
      undecided++;
      whyUndecided = whyUndecided.isEmpty() ? why(verification) : whyUndecided;
    }
    return verification.content();
  }

  private static String why(Verification verification) {
    return verification.checks().stream()
        .filter(check -> check.status() == Check.Status.FAILED)
        .findFirst()
        .or(
            () ->
                verification.checks().stream()
                    .filter(check -> check.status() == Check.Status.UNDECIDED)
                    .findFirst())
        .map(Check::reason)
        .orElse("");
  }

  private static byte[] der(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static boolean isManifest(byte[] content, Entry intent) {
    JsonNode manifest;
    try {
      manifest = JSON.readTree(content);
    } catch (IOException e) {
      return false;
    }
    return manifest != null
        && same(manifest, "agency", intent, "sender")
        && same(manifest, "environment", intent, "environment")
        && same(manifest, "exchangeId", intent, "exchangeId")
        && same(manifest, "operation", intent, "operation")
        && same(manifest, "payloadSha256", intent, "payloadSha256")
        && same(manifest, "root", intent, "root")
        && manifest.path("count").asLong(-1) == intent.number("items");
  }

  private static boolean same(JsonNode manifest, String name, Entry intent, String field) {
    return manifest.path(name).asText("").equals(intent.text(field));
  }
}
