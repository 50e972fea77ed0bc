package vn.tthc.sdk.testing;

/** What a request is for. */
public enum CallKind {
  /** A log-in. */
  LOGIN,
  /** A call of a service. */
  DATA,
  /** A request for a token of the gateway; see {@link MockPortalBuilder#oauth2Gateway}. */
  TOKEN
}
