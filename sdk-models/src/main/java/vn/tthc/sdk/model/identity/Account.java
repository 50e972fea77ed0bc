package vn.tthc.sdk.model.identity;

import org.jspecify.annotations.Nullable;

/** Who signed in with the portal's single sign-on (đăng nhập một lần, Art. 8). */
public sealed interface Account permits Citizen, Organisation, StateAgency {

  /**
   * Stable key of the account (TechID); null when unknown. Use it, not a name or number, as key.
   */
  @Nullable String accountId();
}
