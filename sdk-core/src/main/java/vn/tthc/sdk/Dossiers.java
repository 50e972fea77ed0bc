package vn.tthc.sdk;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierDetail;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.dossier.DossierLookup;

/** What can be done with single dossiers (hồ sơ), and with those the portal shares. Thread-safe. */
public interface Dossiers {

  /**
   * Sends one dossier (Art. 10.1): creates it at the portal or replaces what the portal holds.
   *
   * @param dossier the snapshot to send
   * @return proof that the portal accepted it
   * @throws InvalidDataException when our check finds an error; nothing was sent
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in; nothing was sent
   * @throws SignatureException when it could not be signed; nothing was sent
   * @throws UnexpectedResponseException when something answered that is not the portal
   * @throws UnavailableException when nobody answered within the deadline; {@link
   *     PortalException#sent()} tells whether it may have arrived
   */
  Receipt sync(Dossier dossier);

  /**
   * Looks up a dossier as the portal holds it (tra cứu hồ sơ; the service is certain, the fields of
   * its answer are likely). This is the agency asking the portal; in Art. 10.3 and 10.4 the portal
   * asks. There is no need for it before sending: {@link #sync} creates or replaces.
   *
   * @param code dossier code; not blank
   * @return empty when the portal does not hold it
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   */
  Optional<DossierLookup> lookUp(String code);

  /**
   * Whether the portal holds a dossier; as {@link #lookUp}, with its exceptions.
   *
   * @param code dossier code; not blank
   */
  boolean exists(String code);

  /**
   * The dossiers that the portal shares with the agency (Art. 7.1; service and fields are guesses).
   * Pages are fetched as the stream is walked, and whoever walks it meets the exceptions below.
   *
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   * @throws IllegalStateException when the service is a guess and guesses are not wanted; it says
   *     how to name the service
   */
  Stream<DossierListItem> shared();

  /**
   * The dossiers of {@link #shared()} that are new or have another status than before.
   *
   * @param cursor of the last poll; null or blank when there was none, so that everything is new
   * @throws IllegalArgumentException when it is no cursor of this list
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   * @throws IllegalStateException when the service is a guess and guesses are not wanted; it says
   *     how to name the service
   */
  News<DossierListItem> shared(@Nullable String cursor);

  /**
   * A dossier that the portal shares, in detail (Art. 7.2; service and fields are guesses).
   *
   * @param code dossier code; not blank
   * @return empty when the portal does not share it
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   * @throws IllegalStateException when the service is a guess and guesses are not wanted; it says
   *     how to name the service
   */
  Optional<DossierDetail> sharedDetail(String code);
}
