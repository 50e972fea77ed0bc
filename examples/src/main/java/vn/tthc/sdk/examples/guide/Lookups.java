package vn.tthc.sdk.examples.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.CodeList;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Looks things up in the portal's catalogues. */
public final class Lookups {

  private Lookups() {}

  /** The name of a procedure; from the cache, unless it is asked for the first time. */
  public static Optional<String> nameOf(PortalClient portal, String procedure) {
    Cached<Optional<Procedure>> found = portal.procedures().find(procedure);
    return found.value().map(Procedure::name);
  }

  /** How old the list of provinces is that the client works with. */
  public static Duration ageOfProvinces(PortalClient portal) {
    Cached<List<CodeEntry>> provinces = portal.catalogues().codes(CodeList.PROVINCES);
    return Duration.between(provinces.asOf(), Instant.now());
  }

  /** Fills in name and field of a procedure of which the agency knows the code alone. */
  public static Dossier complete(PortalClient portal, Dossier dossier) {
    Dossier bare = dossier.toBuilder().procedure(ProcedureRef.of("1.001193")).build();
    return portal.procedures().complete(bare);
  }
}
