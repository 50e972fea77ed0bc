package vn.tthc.sdk;

import java.util.Optional;
import vn.tthc.sdk.model.identity.PortalAccount;

/** Accounts at the portal (Art. 4.4). Thread-safe. */
public interface Accounts {

  /**
   * Looks up the account of a person or an organisation (tra cứu TechID; service and field are
   * certain).
   *
   * @param number personal identity number or tax code; not blank. It is personal data and stays
   *     out of logs, exceptions and the exchange log
   * @return empty when there is no such account
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   */
  Optional<PortalAccount> lookUp(String number);
}
