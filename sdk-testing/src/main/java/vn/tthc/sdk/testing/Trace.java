package vn.tthc.sdk.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one request, written down while it is served; a late effect adds to it later. */
final class Trace {
  /** In characters: no service has such a name, and a client may make one of megabytes up. */
  private static final int LONGEST_NAME = 200;

  private @Nullable CallKind kind;
  private String service = "";
  private int count;
  private String code = "";
  private boolean repeat;
  private @Nullable Failure failure;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  synchronized void is(CallKind other) {
    kind = other;
  }

  synchronized void names(String name, int records) {
    service = cut(name);
    count = records;
  }

  /** As much of a service's name as is remembered. */
  static String cut(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  synchronized void decided(String answered, boolean before) {
    code = answered;
    repeat = before;
  }

  synchronized void meets(Failure other) {
    failure = other;
  }

  /** What is held against its evidence. */
  synchronized void marked(List<String> texts) {
    wrong.addAll(texts);
  }

  /** What is wrong with its records, by article and field. */
  synchronized void found(List<String> texts) {
    faults.addAll(texts);
  }

  synchronized State state() {
    return new State(
        kind, service, count, code, repeat, failure, List.copyOf(wrong), List.copyOf(faults));
  }

  /**
   * How things stand.
   *
   * @param kind null while nobody knows
   * @param code empty while nothing was decided
   * @param failure null when it met none
   */
  record State(
      @Nullable CallKind kind,
      String service,
      int count,
      String code,
      boolean repeat,
      @Nullable Failure failure,
      List<String> wrong,
      List<String> faults) {

    boolean refused(int status) {
      return Trace.refused(status, code, failure);
    }
  }

  /** Whether a request that was answered so was refused, or failed before it could take effect. */
  static boolean refused(int status, String code, @Nullable Failure failure) {
    boolean lost = failure != null && !failure.takesEffect();
    return status >= 400 || lost || !(code.isEmpty() || code.equals("0"));
  }
}
