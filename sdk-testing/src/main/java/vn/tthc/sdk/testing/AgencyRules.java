package vn.tthc.sdk.testing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tthc.sdk.testing.AgencyFinding.Kind;

/** Judges one entry of an answer to a look-up by the fields that it must have. */
final class AgencyRules {
  private final List<AgencyFields.Field> fields;
  private final String askedCode;

  AgencyRules(List<AgencyFields.Field> fields, String askedCode) {
    this.fields = fields;
    this.askedCode = askedCode;
  }

  /**
   * @param where put before the names of fields, such as {@code DanhSachGiayToKetQua[0].}
   */
  List<AgencyFinding> judge(Item entry, String where) {
    List<AgencyFinding> findings = new ArrayList<>();
    for (AgencyFields.Field field : fields) {
      String value = entry.get(field.name());
      if (value.isEmpty()) {
        Kind kind = field.listed() ? Kind.MISSING : Kind.HINT;
        findings.add(finding(kind, field, where, "is not there, or says nothing"));
      } else {
        problem(field, value)
            .ifPresent(text -> findings.add(finding(Kind.ODD, field, where, text)));
      }
    }
    return findings;
  }

  private static AgencyFinding finding(
      Kind kind, AgencyFields.Field field, String where, String text) {
    return new AgencyFinding(kind, field.article(), where + field.name(), text);
  }

  private Optional<String> problem(AgencyFields.Field field, String value) {
    return switch (field.form()) {
      case ANY -> Optional.empty();
      case ASKED_CODE -> unless(value.equals(askedCode), "is not the code that was asked for");
      case STATE -> unless(RecordRules.isState(value), "is no status from 1 to 10");
      case DATE -> unless(RecordRules.isDateOrBlank(value), "is no moment as yyyyMMddHHmmss");
      case URL -> unless(isUrl(value), "is no address that begins with http:// or https://");
      case RETURN_METHOD -> unless(Set.of("0", "1").contains(value), "is neither 0 nor 1");
      case OWNER_KIND ->
          unless(Set.of("1", "2", "3", "4").contains(value), "is no kind from 1 to 4");
    };
  }

  private static Optional<String> unless(boolean right, String text) {
    return right ? Optional.empty() : Optional.of(text);
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
