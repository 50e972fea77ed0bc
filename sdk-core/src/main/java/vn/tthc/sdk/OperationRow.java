package vn.tthc.sdk;

import vn.tthc.sdk.Operation.Direction;
import vn.tthc.sdk.Operation.Endpoint;
import vn.tthc.sdk.model.wire.Certainty;

/** A row of the table of operations. Certain, unless it says otherwise. */
record OperationRow(
    Class<?> carries,
    String serviceName,
    String article,
    Direction direction,
    Endpoint endpoint,
    Certainty certainty,
    String parameter,
    int batchLimit,
    boolean paged,
    boolean repeatable) {

  /** Goes to the portal, and stands there twice when it arrives twice. */
  static OperationRow send(Class<?> carries, String serviceName, String article) {
    return new OperationRow(
        carries,
        serviceName,
        article,
        Direction.SEND,
        Endpoint.INTEGRATION,
        Certainty.CERTAIN,
        "",
        0,
        false,
        false);
  }

  /** Is read at the address of what the portal shares. */
  static OperationRow read(Class<?> carries, String serviceName, String article) {
    return new OperationRow(
        carries,
        serviceName,
        article,
        Direction.READ,
        Endpoint.SHARE,
        Certainty.CERTAIN,
        "",
        0,
        false,
        true);
  }

  /** The same in batches. */
  OperationRow batch(int limit) {
    return new OperationRow(
        carries,
        serviceName,
        article,
        direction,
        endpoint,
        certainty,
        parameter,
        limit,
        paged,
        repeatable);
  }

  /** The same, harmless when it arrives again. */
  OperationRow again() {
    return new OperationRow(
        carries,
        serviceName,
        article,
        direction,
        endpoint,
        certainty,
        parameter,
        batchLimit,
        paged,
        true);
  }

  /** The same under a name that is our guess. */
  OperationRow guess() {
    return new OperationRow(
        carries,
        serviceName,
        article,
        direction,
        endpoint,
        Certainty.GUESS,
        parameter,
        batchLimit,
        paged,
        repeatable);
  }

  /** The same, asked for one thing. */
  OperationRow by(String name) {
    return new OperationRow(
        carries,
        serviceName,
        article,
        direction,
        endpoint,
        certainty,
        name,
        batchLimit,
        paged,
        repeatable);
  }

  /** The same page by page. */
  OperationRow pages() {
    return new OperationRow(
        carries,
        serviceName,
        article,
        direction,
        endpoint,
        certainty,
        parameter,
        batchLimit,
        true,
        repeatable);
  }

  /** The same at the address of what is sent. */
  OperationRow integration() {
    return new OperationRow(
        carries,
        serviceName,
        article,
        direction,
        Endpoint.INTEGRATION,
        certainty,
        parameter,
        batchLimit,
        paged,
        repeatable);
  }
}
