package vn.tthc.sdk.examples.demo;

import java.util.List;
import java.util.Map;

/**
 * All that a run came to.
 *
 * @param account what became of every line, as the client tells it
 * @param count what the portal holds
 * @param events what happened when
 * @param dataRequests data requests by the name of the door they came through
 * @param failover whether the main door was to fail
 */
record DemoResult(
    Account account,
    PortalCount count,
    List<TimeLine.Event> events,
    Map<String, Long> dataRequests,
    boolean failover) {

  /** Nothing lost, nothing doubled, and the failover, when there was to be one, took place. */
  boolean good() {
    boolean bothServed = served("main") > 0 && served("backup") > 0;
    return count.lost() == 0 && count.duplicated() == 0 && (!failover || bothServed);
  }

  long served(String door) {
    return dataRequests.getOrDefault(door, 0L);
  }
}
