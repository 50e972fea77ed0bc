package vn.tthc.sdk.internal.config;

/** On or off. */
enum Switch {
  ON,
  OFF
}
