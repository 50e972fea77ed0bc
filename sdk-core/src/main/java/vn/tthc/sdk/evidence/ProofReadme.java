package vn.tthc.sdk.evidence;

import java.util.HashSet;
import java.util.Set;

/**
 * The page that says, with commands of OpenSSL and nothing else, how a proof is checked. In English
 * and in Vietnamese, as those who check it may speak either.
 */
final class ProofReadme {

  private final StringBuilder text = new StringBuilder();
  private final Set<String> checkpoints = new HashSet<>();
  private final Entry intent;

  ProofReadme(Entry intent) {
    this.intent = intent;
    add("# Proof of one exchange / Bằng chứng của một lần trao đổi");
    add("");
    add("| | |");
    add("|---|---|");
    row("exchange / mã trao đổi", "exchangeId");
    row("service / dịch vụ", "operation");
    row("sender / bên gửi", "sender");
    row("receiver / bên nhận", "receiver");
    row("environment / môi trường", "environment");
    row("items / số bản ghi", "items");
    row("SHA-256 of the payload / của nội dung", "payloadSha256");
    row("Merkle root of the items / gốc Merkle của các bản ghi", "root");
    add("");
    add("Run the commands in this folder, in their order, with `sh`, OpenSSL 3 and `sha256sum`.");
    add("`ROOT.pem` is the certificate of the authority that issued the agency's signing");
    add("certificate, and `TSA-ROOT.pem` that of the time-stamp authority's: **get both from");
    add("elsewhere**, not from whoever gives you this folder.");
    add("");
    add("Chạy các lệnh theo thứ tự trong thư mục này. `ROOT.pem` là chứng thư gốc của cơ quan cấp");
    add("chứng thư số ký, `TSA-ROOT.pem` là của tổ chức cấp dấu thời gian: **hãy lấy từ nguồn");
    add("khác**, không lấy từ người đưa thư mục này.");
  }

  private void row(String label, String field) {
    add("| " + label + " | `" + intent.json().path(field).asText() + "` |");
  }

  void signature(String name, String contentName, boolean timestamp) {
    boolean exchange = name.equals("exchange");
    heading(
        exchange
            ? "The signature of the exchange / Chữ ký của lần trao đổi"
            : "The signature of " + name + " / Chữ ký của điểm kiểm tra");
    add(
        "OpenSSL says that the verification was successful and writes what was signed; `cmp` says nothing");
    add("when it is " + contentName + ".");
    command(
        "openssl cms -verify -cades -inform DER -in "
            + name
            + ".p7s -CAfile ROOT.pem -purpose any -out signed.json",
        "cmp signed.json " + contentName,
        "cat " + contentName + " && echo");
    add("Who signed: see that it is the agency. / Người ký: hãy xem có đúng là cơ quan đó không.");
    command(
        "openssl x509 -in " + name + "-certificates.pem -noout -subject -issuer -serial -dates");
    if (timestamp) {
      add("A time-stamp authority proves when it was there, at the latest:");
      command(
          "openssl ts -verify -token_in -in "
              + name
              + "-timestamp.der -data "
              + name
              + "-signature.bin -CAfile TSA-ROOT.pem",
          "openssl ts -reply -token_in -in "
              + name
              + "-timestamp.der -token_out -text | grep Time");
    }
  }

  void payload(boolean given) {
    heading("The payload / Nội dung");
    if (given) {
      add("**It may hold personal data / có thể chứa dữ liệu cá nhân.**");
      add("Its digest is `payloadSha256` of the manifest; `sha256sum` says `payload.json: OK`.");
    } else {
      add(
          "It was not kept in the log. Whoever has it puts it here as `payload.json`, byte for byte");
      add("the JSON value of `data` as it was sent.");
    }
    command("echo \"" + intent.text("payloadSha256") + "  payload.json\" | sha256sum -c");
  }

  void item(String name, int place) {
    heading("Item " + (place + 1) + " of the payload / Bản ghi thứ " + (place + 1));
    add(
        "**It may hold personal data / có thể chứa dữ liệu cá nhân.** The other items are not shown.");
    add("Its hash, put together with the hashes of its neighbours, comes to the `root` of the");
    add("manifest: the last command says `proven`.");
    command(climb("cat " + name + "-salt.bin " + name + ".json", name, intent.text("root")));
  }

  void line(String name, String checkpoint, Entry entry) {
    boolean first = name.equals("intent");
    heading(
        first
            ? "The line of the log before sending / Dòng nhật ký trước khi gửi"
            : "The line of the log after it / Dòng nhật ký sau khi gửi");
    add("It names the codes of all items, and holds none of them.");
    add("The line comes to the root of " + checkpoint + ", which stands for lines");
    add(entry.number("from") + " to " + entry.number("to") + " of the log.");
    command(climb("cat " + name + ".json", name, entry.text("root")));
    add("The signed checkpoint names this root and the digest of its own line as `chain`:");
    command(
        "grep -c '\"root\":\"" + entry.text("root") + "\"' " + checkpoint + ".json",
        "sha256sum " + checkpoint + ".json");
  }

  private static String[] climb(String leaf, String name, String root) {
    return new String[] {
      "{ printf '\\000'; " + leaf + "; } | openssl dgst -sha256 -binary > hash.bin",
      "for step in " + name + "-path/*.bin; do",
      "  case $step in",
      "    *-left.bin) { printf '\\001'; cat \"$step\" hash.bin; } ;;",
      "    *-right.bin) { printf '\\001'; cat hash.bin \"$step\"; } ;;",
      "    *) continue ;;",
      "  esac | openssl dgst -sha256 -binary > next.bin && mv next.bin hash.bin",
      "done",
      "[ \"$(od -An -v -tx1 hash.bin | tr -d ' \\n')\" = " + root + " ] && echo proven"
    };
  }

  void uncovered(String name) {
    add("");
    add(
        "No checkpoint covers the line `"
            + name
            + ".json` yet: take the proof again after the next");
    add("one. / Chưa có điểm kiểm tra nào bao gồm dòng này: hãy lấy lại sau.");
  }

  void unsealed(String checkpoint) {
    add("");
    add(
        "There is no signature of "
            + checkpoint
            + " in the log. / Điểm kiểm tra này chưa được ký.");
  }

  void open() {
    add("");
    add("The log does not say how the exchange ended: it was sent, perhaps.");
    add("/ Nhật ký không ghi kết quả: có thể đã gửi.");
  }

  boolean isNew(String checkpoint) {
    return checkpoints.add(checkpoint);
  }

  private void heading(String title) {
    add("");
    add("## " + title);
    add("");
  }

  private void command(String... lines) {
    add("");
    add("```sh");
    for (String line : lines) {
      add(line);
    }
    add("```");
    add("");
  }

  private void add(String line) {
    text.append(line).append('\n');
  }

  String text() {
    return text.toString();
  }
}
