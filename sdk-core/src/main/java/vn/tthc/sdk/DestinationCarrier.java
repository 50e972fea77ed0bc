package vn.tthc.sdk;

/** Where {@code dstcode}, the destination on the exchange platform, travels. Both are in use. */
public enum DestinationCarrier {
  /** As query parameter. */
  QUERY,
  /** As HTTP header. */
  HEADER
}
