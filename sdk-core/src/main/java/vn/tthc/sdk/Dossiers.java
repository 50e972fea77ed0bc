package vn.tthc.sdk;

import vn.tthc.sdk.model.dossier.Dossier;

/** What can be done with a single dossier. Thread-safe. */
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
}
