package vn.tthc.sdk;

import java.util.List;
import vn.tthc.sdk.model.procedure.Agency;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.FeeType;
import vn.tthc.sdk.model.procedure.LegalBasis;
import vn.tthc.sdk.model.procedure.ProcedureField;

/**
 * The portal's catalogues (danh mục), out of the same cache as {@link Procedures}. Names of
 * services are certain. Thread-safe.
 */
public interface Catalogues {

  /**
   * The agencies that receive and handle dossiers (Art. 5.5).
   *
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<Agency>> agencies();

  /**
   * The fields that procedures belong to (lĩnh vực, Art. 5.2.e).
   *
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<ProcedureField>> fields();

  /**
   * The legal bases of procedures (căn cứ pháp lý, Art. 5.4); their fields are likely.
   *
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<LegalBasis>> legalBases();

  /**
   * Fees and charges (phí, lệ phí, Art. 5.6); their fields are guesses, and stay in {@code extras}
   * where guesses are not wanted.
   *
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<FeeType>> feeTypes();

  /**
   * One of the shared code lists. Its fields are not public: what begins with {@code MA} is taken
   * for the code, with {@code TEN} for the name, the rest stays in {@code extras}.
   *
   * @param list which
   * @throws PortalException when it is not in the cache and could not be read; see {@link
   *     Dossiers#lookUp} for each kind
   */
  Cached<List<CodeEntry>> codes(CodeList list);
}
