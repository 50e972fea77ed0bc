package vn.tthc.sdk.internal.read;

import java.util.Map;
import java.util.Optional;
import vn.tthc.sdk.Accounts;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.model.identity.PortalAccount;

/** Accounts at the portal. */
final class PortalAccounts implements Accounts {

  /** The one provider of accounts that was ever seen. */
  private static final String PROVIDER = "wso2is";

  private final PortalReader reader;
  private final Records records;

  PortalAccounts(PortalReader reader, Records records) {
    this.reader = reader;
    this.records = records;
  }

  @Override
  public Optional<PortalAccount> lookUp(String number) {
    Operation operation = Operation.LOOK_UP_ACCOUNT;
    return reader
        .find(
            operation,
            Map.of("provider", PROVIDER, operation.parameter(), State.given(number, "number")))
        .flatMap(answered -> answered.read(e -> records.first(PortalAccount.class, e)))
        .filter(account -> account.technicalId() != null);
  }
}
