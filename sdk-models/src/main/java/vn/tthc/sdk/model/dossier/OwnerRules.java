package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.internal.Checks;

/** What the portal must know of the dossier owner (Art. 10.1.e). */
final class OwnerRules {

  private static final String ARTICLE = "10.1.e";

  private OwnerRules() {}

  static void check(Checks checks, @Nullable Owner o) {
    Owner owner = o == null ? Owner.builder().build() : o;
    checks
        .required("owner.kind", owner.kind(), ARTICLE)
        .code("owner.kind", owner.kind(), ARTICLE)
        .errorIf(blank(owner.name()) && blank(owner.paperNumber()), "owner", Rule.NAMELESS, ARTICLE)
        .line("owner.name", owner.name(), ARTICLE)
        .paperNumber("owner.paperNumber", owner.paperNumber(), ARTICLE)
        .line("owner.accountId", owner.accountId(), ARTICLE)
        .line("owner.phone", owner.phone(), ARTICLE)
        .line("owner.email", owner.email(), ARTICLE)
        .line("owner.fax", owner.fax(), ARTICLE);
    for (int i = 0; i < owner.papers().size(); i++) {
      paper(checks, "owner.papers[" + i + "].", owner.papers().get(i));
    }
  }

  private static void paper(Checks checks, String entry, IdentityPaper paper) {
    String path = entry + "number";
    boolean old = paper.kind() != null && paper.kind().is(IdentityPaperKind.OLD_IDENTITY_CARD);
    boolean personal = paper.kind() != null && paper.kind().is(IdentityPaperKind.PERSONAL_NUMBER);
    checks.code(entry + "kind", paper.kind(), ARTICLE).expected(path, paper.number(), ARTICLE);
    if (old || personal) {
      checks.digits(path, paper.number(), old ? 9 : 12, ARTICLE);
    } else {
      checks.paperNumber(path, paper.number(), ARTICLE);
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
