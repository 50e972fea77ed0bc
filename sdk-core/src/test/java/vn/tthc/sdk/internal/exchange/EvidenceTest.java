package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestSigner;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.evidence.ExchangeLog;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.signing.Signer;

/** Manifest, exchange log and what went over the wire must prove each other. */
class EvidenceTest {

  private static final String MARKER = "NguoiMau";
  private static final List<byte[]> ITEMS =
      List.of(bytes("{\"a\":\"" + MARKER + "\"}"), bytes("{\"b\":1}"), bytes("{}"));

  private static final List<String> KEYS = Arrays.asList("H29-1", MARKER, null);

  private final TestTicker ticker = new TestTicker();
  @TempDir Path folder;

  /** A signature that is the content itself: what was signed can be read off it. */
  private static final class Echo implements Signer {
    @Override
    public byte[] sign(byte[] content) {
      return content;
    }

    @Override
    public byte[] signDetached(byte[] content) {
      return content;
    }

    @Override
    public X509Certificate certificate() {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void writesTheManifestInOneSpelling() {
    Manifest manifest =
        new Manifest("H29", "test", "id", "DongBo", 12, TestTicker.START.plusNanos(1), "aa", "bb");
    String expected =
        "{\"agency\":\"H29\",\"count\":12,\"environment\":\"test\",\"exchangeId\":\"id\","
            + "\"operation\":\"DongBo\",\"payloadSha256\":\"aa\",\"root\":\"bb\","
            + "\"time\":\"2026-11-23T02:03:04.500Z\"}";
    Locale before = Locale.getDefault();
    try {
      for (String locale : new String[] {"vi-VN", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR"}) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(manifest.canonicalJson()).asString(StandardCharsets.UTF_8).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void provesWhatWentOverTheWire() throws Exception {
    try (ScriptedPortal portal = new ScriptedPortal()) {
      portal.then(
          RawServer.answer(
              200, "", "{\"error_code\":\"-1\",\"message\":\"" + MARKER + "\",\"result\":[]}"));
      ExchangeResult result = exchange(portal, new Echo(), "parent");
      assertThat(result.fate()).isEqualTo(Fate.REFUSED);

      RawServer.Request request = portal.data().get(0);
      String text = request.text();
      String payload = text.substring(text.indexOf("\"data\":") + 7, text.length() - 1);
      List<JsonNode> lines = exchanges();
      JsonNode intent = lines.get(0);
      assertThat(intent.path("payloadSha256").asText()).isEqualTo(sha256(bytes(payload)));
      assertThat(intent.path("root").asText()).isEqualTo(root(intent.path("exchangeId").asText()));
      assertThat(intent.path("signature").asText()).isEqualTo(request.header("X-TTHC-Signature"));
      assertThat(intent.path("exchangeId").asText())
          .isEqualTo(request.header("X-TTHC-Exchange-Id"));
      JsonNode manifest = new ObjectMapper().readTree(intent.path("signature").binaryValue());
      for (String field : new String[] {"payloadSha256", "root", "exchangeId", "operation"}) {
        assertThat(manifest.path(field)).isEqualTo(intent.path(field));
      }
      assertThat(manifest.path("count").asInt()).isEqualTo(3);
      // What does not look like a code may be anything, a name too.
      assertThat(intent.path("keys")).extracting(JsonNode::asText).containsExactly("H29-1", "", "");
      assertThat(intent.path("parentId").asText()).isEqualTo("parent");
      assertThat(lines.get(1).path("result").asText()).isEqualTo("REFUSED");
      assertThat(lines.get(1).path("exchangeId")).isEqualTo(intent.path("exchangeId"));
      assertThat(Files.readString(log())).doesNotContain(MARKER, "mat-khau", "nguoi-mau");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesNothingBehindWhenItCannotSign(boolean error) throws Exception {
    Signer broken =
        new TestSigner(
            content -> {
              if (error) {
                throw new UnsatisfiedLinkError("driver of " + MARKER);
              }
              throw new java.security.ProviderException("token of " + MARKER);
            });
    try (ScriptedPortal portal = new ScriptedPortal()) {
      assertThatThrownBy(() -> exchange(portal, broken, ""))
          .isInstanceOfSatisfying(
              SignatureException.class, e -> assertThat(e.sent()).isEqualTo(Sent.NO))
          .hasMessageNotContaining(MARKER);
      assertThat(portal.logins()).isZero();
    }
    assertThat(exchanges()).isEmpty();
  }

  private ExchangeResult exchange(ScriptedPortal portal, Signer signer, String parent) {
    Settings settings = TestSettings.of(folder, signer, portal.channel());
    AdapterProtocol protocol = new AdapterProtocol("H29", SignatureCarrier.HEADER);
    PortalListener nobody = new PortalListener() {};
    try (ChannelRouter router = new ChannelRouter(settings, protocol, nobody, ticker);
        ExchangeLog log = ExchangeLog.open(settings, ticker, nobody)) {
      return new Exchanger(settings, router, log, nobody, ticker)
          .exchange(
              Content.records(Operation.SYNC_STEPS, ITEMS, KEYS),
              parent,
              true,
              new CallScope(new Cancellation(), null));
    }
  }

  /** RFC 6962 over three salted leaves, written out. */
  private String root(String exchangeId) throws Exception {
    String secret = Files.readString(log().resolveSibling("item-proofs.key")).strip();
    byte[] seed = hmac(HexFormat.of().parseHex(secret), bytes(exchangeId));
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      byte[] salt = hmac(seed, ByteBuffer.allocate(4).putInt(i).array());
      leaves.add(hash(new byte[] {0}, salt, ITEMS.get(i)));
    }
    byte[] left = hash(new byte[] {1}, leaves.get(0), leaves.get(1));
    return HexFormat.of().formatHex(hash(new byte[] {1}, left, leaves.get(2)));
  }

  private static byte[] hmac(byte[] key, byte[] text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private static byte[] hash(byte[]... parts) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(hash(bytes));
  }

  private List<JsonNode> exchanges() throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log())) {
      JsonNode json = new ObjectMapper().readTree(line);
      if (json.has("exchangeId")) {
        lines.add(json);
      }
    }
    return lines;
  }

  private Path log() {
    return folder.resolve("exchanges-000001.jsonl");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
