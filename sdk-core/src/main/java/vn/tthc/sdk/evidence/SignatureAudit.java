package vn.tthc.sdk.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.evidence.AuditFinding.Kind;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.Verdict;
import vn.tthc.sdk.signing.Verification;
import vn.tthc.sdk.signing.Verifier;

/** Checks the signatures of exchanges and of checkpoints, when there is a verifier to do it. */
final class SignatureAudit {

  private static final JsonMapper JSON = new JsonMapper();

  private final @Nullable Verifier verifier;
  private final Consumer<AuditFinding> findings;
  private final Map<String, X509Certificate> signers = new LinkedHashMap<>();
  private long checked;
  private long unsigned;
  private long undecided;
  private String whyUndecided = "";

  /**
   * @param verifier null when signatures are not to be checked
   */
  SignatureAudit(@Nullable Verifier verifier, Consumer<AuditFinding> findings) {
    this.verifier = verifier;
    this.findings = findings;
  }

  boolean checks() {
    return verifier != null;
  }

  long checked() {
    return checked;
  }

  /** Signatures of which nothing is wrong, but something is not proven. */
  long undecidedCount() {
    return undecided;
  }

  /** Exchanges without a signature. */
  long unsigned() {
    return unsigned;
  }

  /** Whose signatures were accepted. */
  List<X509Certificate> signers() {
    return List.copyOf(signers.values());
  }

  /** What could not be decided; empty when everything could. */
  Optional<String> undecided() {
    return undecided == 0
        ? Optional.empty()
        : Optional.of(undecided + " signatures could not be decided, as " + whyUndecided);
  }

  /** That of an intent, with the manifest inside. */
  void exchange(Entry intent) {
    if (intent.text("signature").isEmpty()) {
      unsigned++;
      return;
    }
    if (verifier == null) {
      return;
    }
    content(verifier, intent)
        .filter(content -> !isManifest(content, intent))
        .ifPresent(
            content ->
                findings.accept(
                    intent.finding(
                        Kind.WRONG_SIGNATURE, "its signature is good, but over another exchange")));
  }

  /** That of a seal, which must be over this; whether it is, or is not to be checked. */
  boolean seal(Entry seal, byte[] expected) {
    if (verifier == null) {
      return true;
    }
    Optional<byte[]> content = content(verifier, seal);
    if (content.isPresent() && !Arrays.equals(content.get(), expected)) {
      findings.accept(
          seal.finding(Kind.WRONG_SIGNATURE, "its signature is good, but over another checkpoint"));
      return false;
    }
    return content.isPresent();
  }

  /** What was signed; empty when that is not proven, which is told. */
  private Optional<byte[]> content(Verifier verifier, Entry entry) {
    checked++;
    Verification verification = verifier.verify(der(entry.text("signature")));
    if (verification.content().isEmpty() || !isGenuine(verification)) {
      findings.accept(
          entry.finding(Kind.WRONG_SIGNATURE, "its signature is not good: " + why(verification)));
      return Optional.empty();
    }
    if (verification.verdict() != Verdict.VALID) {
      undecided++;
      whyUndecided = whyUndecided.isEmpty() ? why(verification) : whyUndecided;
    }
    X509Certificate signer = verification.signer().orElseThrow();
    signers.putIfAbsent(signer.getIssuerX500Principal() + " " + signer.getSerialNumber(), signer);
    return verification.content();
  }

  /** Made by the key of a certificate that leads to a trusted one, whatever became of it since. */
  private static boolean isGenuine(Verification verification) {
    return verification.verdict() != Verdict.INVALID
        && Stream.of(CheckName.SIGNATURE, CheckName.SIGNING_CERTIFICATE, CheckName.CHAIN)
            .allMatch(name -> verification.check(name).status() == Check.Status.PASSED);
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
