package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.certain;
import static vn.tthc.sdk.testing.conformance.Case.guess;
import static vn.tthc.sdk.testing.conformance.Case.likely;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads, and the form of their answers. */
final class ReadCases {
  private static final Duration USUAL = Duration.ofSeconds(6);
  private static final String PROCEDURES = "LayDanhSachTTHC";

  private ReadCases() {}

  static List<Case> all() {
    return List.of(
        certain(
            "read-catalogue",
            "LayDanhMucCoQuan brings a list",
            caller -> Expect.entries(catalogue(caller))),
        certain(
            "read-catalogue-fields",
            "its entries have MADONVI and TENDONVI",
            caller -> Expect.fields(catalogue(caller), "MADONVI", "TENDONVI")),
        certain(
            "read-procedures-fields",
            "LayDanhSachTTHC brings MATTHC and TENTTHC",
            caller ->
                Expect.fields(caller.share(caller.envelope(PROCEDURES)), "MATTHC", "TENTTHC")),
        certain(
            "read-procedure", "LayThuTuc brings a procedure of that list", ReadCases::procedure),
        certain("read-utf8", "answers are UTF-8", caller -> utf8(catalogue(caller))),
        likely(
            "read-nfc",
            "Vietnamese letters are composed (NFC)",
            caller -> composed(catalogue(caller))),
        likely(
            "read-content-type",
            "the content type is JSON, its charset UTF-8 if told",
            caller -> contentType(catalogue(caller))),
        certain(
            "read-unknown-dossier",
            "TraCuuHoSo brings nothing of a dossier that is not there",
            caller -> Expect.nothing(caller.lookUp(caller.madeUp().newCode()))),
        likely("read-in-time", "answers come within six seconds", ReadCases::inTime),
        guess(
            "read-keep-alive",
            "one connection serves several requests",
            caller -> KeptConnection.serveTwice(caller)));
  }

  private static Reply catalogue(Caller caller) {
    return caller.share(caller.envelope("LayDanhMucCoQuan"));
  }

  private static void procedure(Caller caller) {
    List<JsonNode> list = caller.share(caller.envelope(PROCEDURES)).entries();
    if (list.isEmpty()) {
      throw new NotTried("LayDanhSachTTHC brings no procedure to ask for");
    }
    String code = JsonText.field(list.get(0), "MATTHC").asText();
    Reply reply = caller.data(caller.envelope("LayThuTuc").put("maTTHC", code));
    Expect.that(!Expect.entries(reply).isEmpty(), reply.told());
    Expect.fields(reply, "MATTHC", "TENTTHC");
  }

  private static void utf8(Reply reply) {
    Expect.that(reply.text().isPresent(), "the bytes are not UTF-8");
    Expect.accepted(reply);
  }

  private static void composed(Reply reply) {
    Expect.accepted(reply);
    boolean composed = Normalizer.isNormalized(reply.json().toString(), Normalizer.Form.NFC);
    Expect.that(composed, "there are letters in pieces");
  }

  private static void contentType(Reply reply) {
    Expect.accepted(reply);
    String type = reply.contentType().toLowerCase(Locale.ROOT).replace("\"", "");
    Expect.that(type.startsWith("application/json"), "Content-Type: " + type);
    Expect.that(!type.contains("charset") || type.contains("utf-8"), "Content-Type: " + type);
  }

  private static void inTime(Caller caller) {
    Reply reply = catalogue(caller);
    Expect.accepted(reply);
    Expect.that(reply.took().compareTo(USUAL) <= 0, reply.took().toMillis() + " ms");
  }
}
