package vn.tthc.sdk.internal.config;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.SignatureLevel;
import vn.tthc.sdk.signing.SignatureProfile;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SignerBuilder;
import vn.tthc.sdk.signing.SigningKey;
import vn.tthc.sdk.signing.TimestampService;
import vn.tthc.sdk.signing.Verifier;
import vn.tthc.sdk.signing.VerifierBuilder;

/** What the settings say of signing. */
final class SigningDraft {

  private final SigningKeyDraft key = new SigningKeyDraft("signing.key");
  private final SigningKeyDraft next = new SigningKeyDraft("signing.next-key");
  private final TimestampDraft timestamps = new TimestampDraft();
  private @Nullable Switch wanted;
  private @Nullable Setting token;
  private @Nullable Setting algorithm;
  private @Nullable Setting profile;
  private List<X509Certificate> trust = List.of();

  SigningKeyDraft key() {
    return key;
  }

  SigningKeyDraft next() {
    return next;
  }

  TimestampDraft timestamps() {
    return timestamps;
  }

  void wanted(Switch value) {
    wanted = value;
  }

  void token(Setting value) {
    token = value;
  }

  void algorithm(Setting value) {
    value.oneOf(SignatureAlgorithm.class);
    algorithm = value;
  }

  void profile(Setting value) {
    profileOf(value);
    profile = value;
  }

  /** Certificates by which the signatures of checkpoints are checked. */
  void trust(Setting value) {
    trust = KeyFiles.certificates(value.path());
  }

  /** Without a word about signing the program has to say it. */
  void applyTo(PortalClientBuilder builder, Problems problems) {
    if (wanted == Switch.OFF) {
      builder.unsigned();
      return;
    }
    if (wanted == Switch.ON || isGiven()) {
      signer(problems).ifPresent(builder::signer);
    }
    // Also of a signer that the program gives.
    if (!trust.isEmpty()) {
      builder.checkpointVerifier(verifier());
    }
  }

  private Verifier verifier() {
    VerifierBuilder verifier = Verifier.builder().trust(trust).revocation(Revocation.WHERE_KNOWN);
    verifier.timestampTrust(timestamps.trust());
    return verifier.build();
  }

  private boolean isGiven() {
    return key.isGiven()
        || next.isGiven()
        || timestamps.isGiven()
        || token != null
        || algorithm != null
        || profile != null;
  }

  private Optional<Signer> signer(Problems problems) {
    int before = problems.all().size();
    SignerBuilder signer = Signer.builder();
    keys(problems).forEach(signer::key);
    if (algorithm != null) {
      signer.algorithm(algorithm.oneOf(SignatureAlgorithm.class));
    }
    SignatureProfile rules = profile == null ? SignatureProfile.STANDARD : profileOf(profile);
    signer.profile(rules);
    if (timestamps.isGiven() || rules.level() == SignatureLevel.BASELINE_T) {
      Optional<TimestampService> service = timestamps.open(problems);
      service.ifPresent(signer::timestamps);
    }
    // Where there is neither, that has been noted.
    Setting named = token != null ? token : key.file();
    return named == null || problems.all().size() > before
        ? Optional.empty()
        : problems.attempt(named, signer::build);
  }

  private List<SigningKey> keys(Problems problems) {
    List<SigningKey> keys = new ArrayList<>();
    Optional<SigningKey> first =
        token == null ? key.fromFile(problems) : key.fromToken(problems, token, key);
    first.ifPresent(keys::add);
    if (next.isGiven()) {
      Optional<SigningKey> second =
          token != null && next.isOnToken()
              ? next.fromToken(problems, token, key)
              : next.fromFile(problems);
      second.ifPresent(keys::add);
    }
    return keys;
  }

  private static SignatureProfile profileOf(Setting value) {
    List<SignatureProfile> known = SignatureProfile.known();
    return known.stream()
        .filter(each -> each.name().equals(value.text()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "give one of: "
                        + String.join(", ", known.stream().map(SignatureProfile::name).toList())));
  }
}
