package vn.tthc.sdk.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request to a door with its contents, which may be personal data: not for real logs.
 *
 * @param number counts the requests from 1
 * @param time when it came
 * @param door the name of the door
 * @param method of HTTP
 * @param path without the query
 * @param kind empty when nothing is served at the path, with the method or for the destination
 * @param service the service called, empty for log-ins
 * @param exchangeId the exchange's id as sent, empty when there was none
 * @param count the number of records in it
 * @param status of HTTP that was answered
 * @param code the {@code error_code} that was answered, {@code "0"} for success whatever its form;
 *     empty when nothing was decided
 * @param repeat whether the same exchange had been judged before
 * @param wrong what is held against its evidence, in plain words
 * @param faults what is wrong with its records, by article and field; never a value
 * @param failure what it met as ordered
 * @param micros how long the portal took to decide, in millionths of a second
 * @param request the body, a log-in's without its password; long ones are cut
 * @param answer the body of the answer, also of one that was destroyed; long ones are cut
 */
public record Received(
    long number,
    Instant time,
    String door,
    String method,
    String path,
    Optional<CallKind> kind,
    String service,
    String exchangeId,
    int count,
    int status,
    String code,
    boolean repeat,
    List<String> wrong,
    List<String> faults,
    Optional<Failure> failure,
    long micros,
    String request,
    String answer) {

  /** Whether it was refused, or failed before it could take effect. */
  public boolean refused() {
    return Trace.refused(status, code, failure.orElse(null));
  }

  /** Without contents. */
  @Override
  public String toString() {
    return "Received[" + number + ", " + door + ", " + service + ", " + status + ", " + code + "]";
  }
}
