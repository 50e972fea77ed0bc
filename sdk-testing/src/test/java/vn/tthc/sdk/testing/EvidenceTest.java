package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {
  private static final String SERVICE = "DongBoHoSoMC";

  @TempDir Path folder;
  private TestSigner signer;
  private MockPortal portal;
  private RawClient client;
  private String id = UUID.randomUUID().toString();

  @BeforeEach
  void start() {
    start(TestIdentity.create(folder));
  }

  private void start(TestIdentity identity) {
    close();
    signer = new TestSigner(identity);
    portal = MockPortal.builder().trust(identity.caCertificate()).start();
    client = RawClient.loggedIn(portal.main());
  }

  @AfterEach
  void close() {
    if (portal != null) {
      portal.close();
    }
  }

  /** The manifest's fields, in the order that makes their JSON canonical. */
  private ObjectNode manifest(String operation, int count, String data) {
    return RawClient.object()
        .put("agency", "H29")
        .put("count", count)
        .put("environment", "test")
        .put("exchangeId", id)
        .put("operation", operation)
        .put("payloadSha256", Digests.hexSha256(data.getBytes(StandardCharsets.UTF_8)))
        .put("root", "0".repeat(64))
        .put("time", "2026-11-23T08:00:00.123Z");
  }

  private JsonNode send(String signature, String body) {
    Map<String, String> headers = new HashMap<>();
    headers.put("dstcode", RawClient.DESTINATION);
    headers.put("X-TTHC-Exchange-Id", id);
    if (!signature.isEmpty()) {
      headers.put("X-TTHC-Signature", signature);
    }
    HttpResponse<String> response =
        client.post(URI.create(portal.main().url() + "/mapi/g"), body, headers);
    return RawClient.json(response);
  }

  private JsonNode sendSigned(String data, String manifest) throws Exception {
    String signature = signer.sign(manifest.getBytes(StandardCharsets.UTF_8));
    return send(signature, client.envelope(SERVICE, "False", data));
  }

  private static String data(String code) {
    return "[ " + Samples.dossier(code) + " ]";
  }

  private void assertAcceptedWithVerdict(String expected) {
    assertThat(portal.dossierCount()).isEqualTo(1);
    assertThat(portal.provenExchanges()).isZero();
    assertThat(portal.verdicts()).hasSize(1);
    Verdict verdict = portal.verdicts().get(0);
    assertThat(verdict.service()).isEqualTo(SERVICE);
    assertThat(verdict.wrong()).anySatisfy(wrong -> assertThat(wrong).contains(expected));
  }

  @ParameterizedTest
  @EnumSource(TestIdentity.KeyKind.class)
  void findsNoFaultInGoodEvidence(TestIdentity.KeyKind kind) throws Exception {
    start(TestIdentity.create(folder, kind, "mat-khau"));
    String data = data("H29-1");

    assertThat(sendSigned(data, manifest(SERVICE, 1, data).toString()).path("error_code").asInt())
        .isZero();
    assertThat(portal.verdicts()).isEmpty();
    assertThat(portal.provenExchanges()).isEqualTo(1);
  }

  @Test
  void readsALongSignatureFromTheEnvelope() throws Exception {
    String data = data("H29-1");
    String signature =
        signer.sign(manifest(SERVICE, 1, data).toString().getBytes(StandardCharsets.UTF_8));
    String body = client.envelope(SERVICE, "False", data);

    send("", body.substring(0, body.length() - 1) + ",\"chuKySo\":\"" + signature + "\"}");
    assertThat(portal.verdicts()).isEmpty();
    assertThat(portal.provenExchanges()).isEqualTo(1);
  }

  @Test
  void coversLookUpsWithAnEmptyPayload() throws Exception {
    String manifest = manifest("TraCuuHoSo", 0, "").toString();
    String signature = signer.sign(manifest.getBytes(StandardCharsets.UTF_8));
    ObjectNode body = RawClient.object().put("session", client.session()).put("madonvi", "H29");

    send(signature, body.put("service", "TraCuuHoSo").put("mahoso", "H29-1").toString());
    assertThat(portal.verdicts()).isEmpty();
    assertThat(portal.provenExchanges()).isEqualTo(1);
  }

  @Test
  void aReformattedBodyNoLongerFitsTheDigest() throws Exception {
    String signed = data("H29-1");
    String signature =
        signer.sign(manifest(SERVICE, 1, signed).toString().getBytes(StandardCharsets.UTF_8));

    send(signature, client.envelope(SERVICE, "False", signed.replace(" ]", "]")));
    assertAcceptedWithVerdict("payloadSha256");
  }

  @ParameterizedTest
  @CsvSource({
    "agency, H30, agency",
    "exchangeId, other, exchangeId",
    "operation, TraCuuHoSo, operation",
    "time, yesterday, time",
    "payloadSha256, 00, payloadSha256"
  })
  void holdsTheManifestAgainstTheRequest(String field, String value, String expected)
      throws Exception {
    String data = data("H29-1");
    sendSigned(data, manifest(SERVICE, 1, data).put(field, value).toString());

    assertAcceptedWithVerdict(expected);
  }

  @Test
  void countsTheRecordsItself() throws Exception {
    String data = data("H29-1");
    sendSigned(data, manifest(SERVICE, 2, data).toString());

    assertAcceptedWithVerdict("count is 2, received were 1");
  }

  @Test
  void wantsTheManifestInCanonicalForm() throws Exception {
    String data = data("H29-1");
    sendSigned(data, manifest(SERVICE, 1, data).toString().replace(":1,", ": 1,"));

    assertAcceptedWithVerdict("canonical");
  }

  private void signBadly(UnaryOperator<String> change) throws Exception {
    String data = data("H29-1");
    byte[] manifest = manifest(SERVICE, 1, data).toString().getBytes(StandardCharsets.UTF_8);
    send(change.apply(signer.sign(manifest)), client.envelope(SERVICE, "False", data));
  }

  @Test
  void noticesSignaturesThatAreMissingOrNone() throws Exception {
    signBadly(signature -> "");
    assertAcceptedWithVerdict("signature is missing");
    signBadly(signature -> "không");
    signBadly(signature -> "AAAA");
    signBadly(signature -> signature.substring(0, 400));
    assertThat(portal.verdicts()).hasSize(4);
  }

  @Test
  void noticesASignatureOfOtherBytes() throws Exception {
    String data = data("H29-1");
    byte[] manifest = manifest(SERVICE, 1, data).toString().getBytes(StandardCharsets.UTF_8);
    byte[] cms = Base64.getDecoder().decode(signer.sign(manifest));
    String text = new String(cms, StandardCharsets.ISO_8859_1).replace("\"test\"", "\"Test\"");
    String forged = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));

    send(forged, client.envelope(SERVICE, "False", data));
    assertAcceptedWithVerdict("does not verify");
  }

  @Test
  void wantsTheManifestInsideTheCertificateBoundAndDer() throws Exception {
    signer.contentInside = false;
    signBadly(UnaryOperator.identity());
    assertAcceptedWithVerdict("does not hold the manifest");

    signer.contentInside = true;
    signer.bindCertificate = false;
    signer.encoding = "BER";
    signBadly(UnaryOperator.identity());
    assertThat(portal.verdicts().get(1).wrong())
        .hasSize(2)
        .anySatisfy(wrong -> assertThat(wrong).contains("signingCertificateV2"))
        .anySatisfy(wrong -> assertThat(wrong).contains("DER"));
  }

  @Test
  void trustsOnlyItsAnchors() throws Exception {
    signer = new TestSigner(TestIdentity.create(folder.resolve("stranger")));
    signBadly(UnaryOperator.identity());

    assertAcceptedWithVerdict("not trusted");
  }

  @Test
  void carriesARepeatOutAgainAndMarksIt() throws Exception {
    String data = data("H29-1");
    String manifest = manifest(SERVICE, 1, data).toString();
    sendSigned(data, manifest);

    assertThat(sendSigned(data, manifest).path("error_code").asText()).isEqualTo("3");
    assertThat(portal.exchanges()).extracting(Exchange::repeat).containsExactly(false, true);
    assertThat(portal.exchanges()).extracting(Exchange::exchangeId).containsOnly(id);
    assertThat(portal.verdicts()).isEmpty();
  }

  @Test
  void refusesAKnownExchangeIdWithOtherData() throws Exception {
    String data = data("H29-1");
    sendSigned(data, manifest(SERVICE, 1, data).toString());
    String other = data("H29-2");

    assertThat(
            sendSigned(other, manifest(SERVICE, 1, other).toString()).path("error_code").asText())
        .isEqualTo("-1");
    assertThat(portal.dossierCodes()).containsExactly("H29-1");
    assertThat(portal.verdicts().get(0).wrong()).anyMatch(wrong -> wrong.contains("used before"));
  }

  @Test
  void missesTheExchangeId() {
    client.create(Samples.dossier("H29-1"));

    assertAcceptedWithVerdict("exchange id is missing");
  }
}
