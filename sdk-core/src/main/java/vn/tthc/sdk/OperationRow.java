package vn.tthc.sdk;

import vn.tthc.sdk.Operation.Direction;
import vn.tthc.sdk.Operation.Endpoint;
import vn.tthc.sdk.model.wire.Certainty;

/**
 * A row of the table of operations; certain, unless it says otherwise. Changes while {@link
 * Operation} writes the table down and never after.
 */
final class OperationRow {

  final Class<?> carries;
  final String serviceName;
  final String article;
  final Direction direction;
  Endpoint endpoint;
  Certainty certainty = Certainty.CERTAIN;
  String parameter = "";
  int batchLimit;
  boolean paged;
  boolean repeatable;

  private OperationRow(Class<?> carries, String serviceName, String article, Direction direction) {
    this.carries = carries;
    this.serviceName = serviceName;
    this.article = article;
    this.direction = direction;
    boolean sends = direction == Direction.SEND;
    this.endpoint = sends ? Endpoint.INTEGRATION : Endpoint.SHARE;
    this.repeatable = !sends;
  }

  /** Goes to the portal, and stands there twice when it arrives twice. */
  static OperationRow send(Class<?> carries, String serviceName, String article) {
    return new OperationRow(carries, serviceName, article, Direction.SEND);
  }

  /** Is read at the address of what the portal shares. */
  static OperationRow read(Class<?> carries, String serviceName, String article) {
    return new OperationRow(carries, serviceName, article, Direction.READ);
  }

  /** In batches. */
  OperationRow batch(int limit) {
    batchLimit = limit;
    return this;
  }

  /** Harmless when it arrives again. */
  OperationRow again() {
    repeatable = true;
    return this;
  }

  /** Under a name that is our guess. */
  OperationRow guess() {
    certainty = Certainty.GUESS;
    return this;
  }

  /** Asked for one thing. */
  OperationRow by(String name) {
    parameter = name;
    return this;
  }

  /** Page by page. */
  OperationRow pages() {
    paged = true;
    return this;
  }

  /** At the address of what is sent. */
  OperationRow integration() {
    endpoint = Endpoint.INTEGRATION;
    return this;
  }
}
