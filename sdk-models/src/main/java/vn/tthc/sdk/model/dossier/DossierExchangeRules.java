package vn.tthc.sdk.model.dossier;

import java.util.List;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Checks;

/**
 * What must be there to tell the portal about a dossier besides the dossier itself (Art.
 * 10.5-10.7).
 */
final class DossierExchangeRules {

  private DossierExchangeRules() {}

  static List<Violation> check(DigitisedDossier d) {
    Checks checks = new Checks();
    checks.required("code", d.code(), "10.5.a").dossierCode("code", d.code(), "10.5.a");
    checks.expected("documents", d.documents(), "10.5.b");
    for (int i = 0; i < d.documents().size(); i++) {
      document(checks, "documents[" + i + "].", d.documents().get(i));
    }
    return checks.violations();
  }

  private static void document(Checks checks, String path, DigitisedDocument d) {
    checks
        .line(path + "componentCode", d.componentCode(), "10.5.b")
        .line(path + "resultCode", d.resultCode(), "10.5.b")
        .line(path + "name", d.name(), "10.5.b")
        .line(path + "symbol", d.symbol(), "10.5.b")
        .line(path + "issuer", d.issuer(), "10.5.b")
        .date(path + "issuedOn", d.issuedOn(), "10.5.b")
        .moment(path + "digitisedAt", d.digitisedAt(), "10.5.b")
        .attachments(path + "files", d.files(), "10.5.b");
  }

  static List<Violation> check(ReceiptConfirmation c) {
    Checks checks = new Checks();
    checks
        .required("code", c.code(), "10.6.a")
        .dossierCode("code", c.code(), "10.6.a")
        .expected("status", c.status(), "10.6.b")
        .known("status", c.status(), Rule.UNKNOWN_STATUS, "10.6.b")
        .expected("sentAt", c.sentAt(), "10.6.c")
        .moment("sentAt", c.sentAt(), "10.6.c")
        .expected("receivedAt", c.receivedAt(), "10.6.d")
        .moment("receivedAt", c.receivedAt(), "10.6.d")
        .order(c.sentAt(), "receivedAt", c.receivedAt(), "10.6.d");
    return checks.violations();
  }

  static List<Violation> check(PresentStatus p) {
    Checks checks = new Checks();
    checks.required("code", p.code(), "10.7.a").dossierCode("code", p.code(), "10.7.a");
    // All that the message says: without it there is nothing to send.
    checks
        .required("status", p.status(), "10.7.b")
        .known("status", p.status(), Rule.UNKNOWN_STATUS, "10.7.b");
    return checks.violations();
  }
}
