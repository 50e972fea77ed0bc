package vn.tthc.sdk.testing;

import java.util.ArrayList;
import java.util.List;

/** Judges the evidence that comes with a data call. */
final class Evidence {
  private final SignatureCheck signatures;

  Evidence(Trust trust) {
    this.signatures = new SignatureCheck(trust);
  }

  /** Everything that is wrong with it, in plain words. */
  List<String> check(Call call, Envelope envelope, int count, String payloadSha256) {
    List<String> wrong = new ArrayList<>();
    if (call.exchangeId().isEmpty()) {
      wrong.add("The exchange id is missing.");
    }
    // a signature too long for a header travels in the envelope
    String signature = call.signature().isEmpty() ? envelope.get("chuKySo") : call.signature();
    Manifest.Received received =
        new Manifest.Received(
            call.exchangeId(),
            envelope.get("service"),
            envelope.get("madonvi"),
            count,
            payloadSha256);
    signatures
        .verify(signature, wrong)
        .ifPresent(manifest -> Manifest.check(manifest, received, wrong));
    return wrong;
  }
}
