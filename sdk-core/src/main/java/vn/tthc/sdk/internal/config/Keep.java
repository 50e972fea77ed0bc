package vn.tthc.sdk.internal.config;

/** Kept or not. */
enum Keep {
  OFF,
  KEEP
}
