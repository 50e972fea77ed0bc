package vn.tthc.sdk.internal.config;

/** Where a client's secret travels to a gateway. */
enum SecretPlace {
  HEADER,
  BODY
}
