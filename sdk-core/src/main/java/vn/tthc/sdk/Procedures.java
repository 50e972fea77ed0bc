package vn.tthc.sdk;

import java.util.List;
import java.util.Optional;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.procedure.OnlineService;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureDecision;
import vn.tthc.sdk.model.procedure.ProcedureSummary;

/**
 * The portal's procedures (thủ tục hành chính). All is answered out of the catalogue cache, which
 * is filled when first asked, refreshed in the background when older than {@link
 * PortalClientBuilder#catalogueAge} and served however old while the portal is down. Services are
 * certain, and so are their fields unless said otherwise. Thread-safe.
 */
public interface Procedures {

  /**
   * A procedure in detail (Art. 5.2).
   *
   * @param code procedure code, such as {@code 1.001193}; not blank
   * @return empty when the portal has none of this code; that is kept for a 24th of the usual age
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<Optional<Procedure>> find(String code);

  /**
   * The list of all procedures (Art. 5.1).
   *
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<ProcedureSummary>> all();

  /**
   * The list of an agency's procedures (Art. 5.1).
   *
   * @param agencyCode agency code; not blank
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<ProcedureSummary>> ofAgency(String agencyCode);

  /**
   * A decision that publishes procedures (its fields are guesses, and stay in {@code extras} where
   * guesses are not wanted).
   *
   * @param id the portal's id, as {@link Procedure#decisionId()} has it; not blank
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<Optional<ProcedureDecision>> decision(String id);

  /**
   * The online services (Art. 5.2.g).
   *
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<OnlineService>> onlineServices();

  /**
   * The dossier with name and field of its procedure filled in from the catalogue, where the agency
   * left them out and the catalogue has them; what the agency set stays. It fails for nothing:
   * where the catalogue cannot be had, the dossier comes back as it is.
   *
   * @param dossier not null
   * @return the same object when there is nothing to fill in
   */
  Dossier complete(Dossier dossier);
}
