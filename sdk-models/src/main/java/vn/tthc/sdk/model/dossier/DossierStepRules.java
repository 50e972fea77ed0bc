package vn.tthc.sdk.model.dossier;

import java.util.List;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Checks;

/**
 * What a progress step must hold to be sent (Art. 10.2 and what the portal's service insists on).
 */
final class DossierStepRules {

  private static final int OFFICER = 50;

  private DossierStepRules() {}

  static List<Violation> check(DossierStep s) {
    Checks checks = new Checks();
    checks
        .required("code", s.code(), "10.2.a")
        .dossierCode("code", s.code(), "10.2.a")
        .required("officer", s.officer(), "10.2.b")
        .line("officer", s.officer(), "10.2.b")
        .expectedWithin("officer", s.officer(), OFFICER, "10.2.b")
        .line("officerTitle", s.officerTitle(), "10.2.b")
        .required("processedAt", s.processedAt(), "10.2.d")
        .required("status", s.status(), "10.2.e")
        .known("status", s.status(), Rule.UNKNOWN_STATUS, "10.2.e")
        .expected("content", s.content(), "10.2.đ")
        .lines("content", s.content(), "10.2.đ");
    times(checks, s);
    checks.unit("officerUnit", s.officerUnit(), "10.2.c");
    return checks.violations();
  }

  private static void times(Checks checks, DossierStep s) {
    checks
        .moment("processedAt", s.processedAt(), "10.2.d")
        .moment("startedAt", s.startedAt(), "10.2.g")
        .moment("endedAt", s.endedAt(), "10.2.h")
        .moment("dueAt", s.dueAt(), "")
        .order(s.startedAt(), "endedAt", s.endedAt(), "10.2.h")
        .order(s.startedAt(), "dueAt", s.dueAt(), "");
  }
}
