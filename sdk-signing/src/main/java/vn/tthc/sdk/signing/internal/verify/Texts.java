package vn.tthc.sdk.signing.internal.verify;

/** What the checks say. Certificates appear by serial number, nothing else of them. */
final class Texts {

  static final Text NOT_REACHED =
      new Text("not checked: an earlier check did not pass", "chưa kiểm tra: bước trước không đạt");

  // Structure
  static final Text STRUCTURE = new Text("a CMS signature", "đúng cấu trúc chữ ký CMS");
  static final Text CANNOT_READ = new Text("cannot be read", "không đọc được");
  static final Text TOO_LARGE = new Text("larger than 64 MiB", "lớn hơn 64 MiB");
  static final Text CUT_OFF =
      new Text("a length goes beyond the end", "độ dài vượt quá cuối dữ liệu");
  static final Text TRAILING =
      new Text("something follows the signature", "có dữ liệu thừa sau chữ ký");
  static final Text TOO_DEEP = new Text("nested too deeply", "lồng nhau quá sâu");
  static final Text TOO_MANY_PARTS = new Text("too many parts", "quá nhiều thành phần");
  static final Text NOT_DER =
      new Text("not in the distinguished encoding", "không theo mã hóa DER");
  static final Text UNEXPECTED =
      new Text("not the structure of a CMS signature", "không phải cấu trúc chữ ký CMS");
  static final Text VERSION = new Text("a wrong version number", "sai số phiên bản");
  static final Text CONTENT_TYPE =
      new Text("content of another type than it must be", "sai loại nội dung");
  static final Text DIGEST_LIST =
      new Text(
          "the list of digest algorithms is not the one that is used",
          "danh sách thuật toán băm không khớp thuật toán đã dùng");
  static final Text NO_SIGNED_ATTRIBUTES =
      new Text("no signed attributes", "không có thuộc tính được ký");
  static final Text ATTRIBUTES =
      new Text(
          "signed attributes are missing, repeated or out of order",
          "thuộc tính được ký bị thiếu, lặp hoặc sai thứ tự");
  static final Text BROKEN_CERTIFICATE =
      new Text("a certificate inside is broken", "một chứng thư bên trong bị hỏng");
  static final Text UNKNOWN_UNSIGNED =
      new Text(
          "unsigned attributes that are not known and cannot be checked",
          "có thuộc tính không được ký, không xác định và không kiểm tra được");
  static final Text UNRELATED_CERTIFICATE =
      new Text(
          "certificate %s inside is vouched for by no other",
          "chứng thư %s bên trong không được chứng thư nào bảo đảm");

  // Signers
  static final Text ONE_SIGNER = new Text("one signer", "một người ký");
  static final Text NOT_ONE_SIGNER =
      new Text("there must be exactly one signer", "phải có đúng một người ký");
  static final Text NO_CERTIFICATE =
      new Text("the signer's certificate is not inside", "không có chứng thư của người ký");

  // Algorithms
  static final Text ALGORITHMS = new Text("algorithms: %s", "thuật toán: %s");
  static final Text LARGE_SALT =
      new Text(
          "algorithms: %s, with a salt longer than its digest",
          "thuật toán: %s, chuỗi muối dài hơn giá trị băm");
  static final Text UNKNOWN_ALGORITHM =
      new Text(
          "an algorithm that is weak, unknown or wrongly described",
          "thuật toán yếu, không xác định hoặc mô tả sai");
  static final Text NOT_IN_PROFILE =
      new Text("%s is not accepted by the profile", "hồ sơ không chấp nhận %s");
  static final Text WEAK_KEY =
      new Text(
          "the key of certificate %s is too short or of another kind",
          "khóa của chứng thư %s quá ngắn hoặc khác loại");
  static final Text WEAK_CERTIFICATE =
      new Text(
          "certificate %s is signed with a weak or unknown algorithm",
          "chứng thư %s được ký bằng thuật toán yếu hoặc không xác định");
  static final Text NOT_AS_PROTECTED =
      new Text(
          "the algorithms are not those that were signed",
          "thuật toán không khớp thuật toán đã ký");

  // Digest, signature, certificate
  static final Text DIGEST = new Text("the content is what was signed", "nội dung đúng như khi ký");
  static final Text OTHER_DIGEST =
      new Text("the content is not what was signed", "nội dung không đúng như khi ký");
  static final Text OTHER_CONTENT =
      new Text(
          "the content inside is not the content given",
          "nội dung bên trong khác nội dung được đưa vào");
  static final Text NO_CONTENT =
      new Text(
          "the content is not inside and was not given",
          "không có nội dung bên trong và không được đưa vào");
  static final Text SIGNATURE =
      new Text("made with the key of certificate %s", "được tạo bằng khóa của chứng thư có số %s");
  static final Text FALSE_SIGNATURE =
      new Text("not made with the key of certificate %s", "không được tạo bằng khóa của %s");
  static final Text BOUND = new Text("bound to certificate %s", "gắn với chứng thư có số %s");
  static final Text NOT_BOUND =
      new Text("does not say which certificate was used", "không nêu chứng thư đã dùng");
  static final Text BOUND_BY_SHA1 =
      new Text("names its certificate by SHA-1 only", "chỉ nêu chứng thư bằng SHA-1");
  static final Text BOUND_ELSEWHERE =
      new Text("made for another certificate", "được tạo cho chứng thư khác");
  static final Text KEY_USAGE = new Text("the key may sign", "khóa được phép ký");
  static final Text OTHER_KEY_USAGE =
      new Text(
          "certificate %s does not allow its key to sign", "chứng thư %s không cho phép khóa ký");

  // Time stamp and level
  static final Text NO_TIMESTAMP = new Text("no time stamp", "không có dấu thời gian");
  static final Text TIMESTAMP = new Text("existed at %s", "đã tồn tại lúc %s");
  static final Text BAD_TIMESTAMP = new Text("the time stamp", "dấu thời gian");
  static final Text OTHER_IMPRINT = new Text("made for other data", "được cấp cho dữ liệu khác");
  static final Text FUTURE = new Text("from the future: %s", "ở tương lai: %s");
  static final Text NO_AUTHORITY =
      new Text(
          "certificate %s is not for time stamps alone",
          "chứng thư %s không dành riêng cho dấu thời gian");
  static final Text LEVEL = new Text("level %s", "mức %s");
  static final Text LOW_LEVEL =
      new Text("level %s, where %s is asked for", "mức %s, trong khi yêu cầu %s");

  // Chain and dates
  static final Text CHAIN =
      new Text("leads to the trusted certificate %s", "dẫn tới chứng thư tin cậy có số %s");
  static final Text NO_CHAIN =
      new Text(
          "certificate %s does not lead to a trusted one",
          "chứng thư %s không dẫn tới chứng thư tin cậy");
  static final Text BAD_CHAIN =
      new Text(
          "the path of certificate %s breaks a rule (%s)",
          "đường dẫn của chứng thư %s vi phạm quy tắc (%s)");
  static final Text VALIDITY = new Text("valid at %s", "còn hiệu lực lúc %s");
  static final Text CLAIM_OUTSIDE =
      new Text(
          "the signing time %s lies outside the validity of certificate %s",
          "thời điểm ký %s nằm ngoài thời hạn của chứng thư %s");
  static final Text STAMPED_BEFORE =
      new Text(
          "the time stamp %s is older than certificate %s",
          "dấu thời gian %s có trước chứng thư %s");
  static final Text NOT_YET =
      new Text("a certificate is not valid yet at %s", "có chứng thư chưa có hiệu lực lúc %s");
  static final Text EXPIRED =
      new Text(
          "a certificate has expired, and nothing proves a signature before that",
          "có chứng thư đã hết hạn và không chứng minh được việc ký trước đó");

  // Revocation
  static final Text NOT_ASKED =
      new Text("revocation: not checked", "tình trạng thu hồi: không kiểm tra");
  static final Text NOT_REVOKED =
      new Text("no certificate was revoked", "không chứng thư nào bị thu hồi");
  static final Text REVOKED =
      new Text("certificate %s was revoked at %s", "chứng thư %s đã bị thu hồi lúc %s");
  static final Text REVOKED_LATER =
      new Text(
          "certificate %s was revoked at %s, after the time stamp",
          "chứng thư %s bị thu hồi lúc %s, sau dấu thời gian");
  static final Text REVOKED_UNPROVEN =
      new Text(
          "certificate %s was revoked at %s, and nothing proves a signature before that",
          "chứng thư %s bị thu hồi lúc %s và không chứng minh được việc ký trước đó");
  static final Text AUTHORITY_COMPROMISED =
      new Text(
          "certificate %s of the time-stamp authority was revoked at %s, for a reason that casts"
              + " doubt on its earlier time stamps",
          "chứng thư %s của tổ chức cấp dấu thời gian bị thu hồi lúc %s, vì lý do khiến các dấu"
              + " thời gian trước đó đáng ngờ");
  static final Text STATUS_UNKNOWN =
      new Text(
          "nobody can tell whether certificate %s was revoked",
          "không xác định được chứng thư %s có bị thu hồi hay không");

  private Texts() {}
}
