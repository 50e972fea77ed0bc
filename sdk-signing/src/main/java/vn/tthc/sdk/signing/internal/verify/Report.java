package vn.tthc.sdk.signing.internal.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.Check.Status;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.Verdict;

/**
 * Collects the checks of one verification. It is valid only when every check that must be made was
 * made and passed: a check that somebody forgot leaves it undecided. For one thread.
 */
public final class Report {

  /** Those that need not be there to check. */
  private static final Set<CheckName> OPTIONAL =
      EnumSet.of(CheckName.SIGNING_CERTIFICATE, CheckName.TIMESTAMP, CheckName.REVOCATION);

  private final Map<CheckName, Check> checks = new EnumMap<>(CheckName.class);
  private boolean open;

  void passed(CheckName name, Text text) {
    put(name, Status.PASSED, text);
  }

  void failed(CheckName name, Text text) {
    put(name, Status.FAILED, text);
  }

  /** Not to be told, and so the whole is not proven. */
  void undecided(CheckName name, Text text) {
    open = true;
    put(name, Status.UNDECIDED, text);
  }

  /** Not to be told, which decides nothing. */
  void unknown(CheckName name, Text text) {
    put(name, Status.UNDECIDED, text);
  }

  void notChecked(CheckName name, Text text) {
    put(name, Status.NOT_CHECKED, text);
  }

  /** What is worse stays: a check that failed is not mended by a later one. */
  private void put(CheckName name, Status status, Text text) {
    Check before = checks.get(name);
    if (before == null || weight(status) > weight(before.status())) {
      checks.put(name, new Check(name, status, text.english(), text.vietnamese()));
    }
  }

  private static int weight(Status status) {
    return switch (status) {
      case NOT_CHECKED -> 0;
      case PASSED -> 1;
      case UNDECIDED -> 2;
      case FAILED -> 3;
    };
  }

  boolean hasFailed() {
    return firstFailure().isPresent();
  }

  Optional<Check> firstFailure() {
    return checks.values().stream().filter(check -> check.status() == Status.FAILED).findFirst();
  }

  Optional<Check> firstUndecided() {
    return checks.values().stream().filter(check -> check.status() == Status.UNDECIDED).findFirst();
  }

  boolean hasPassed(CheckName name) {
    Check check = checks.get(name);
    return check != null && check.status() == Status.PASSED;
  }

  /** What follows from the checks. */
  public Verdict verdict() {
    if (hasFailed()) {
      return Verdict.INVALID;
    }
    boolean complete =
        EnumSet.complementOf(EnumSet.copyOf(OPTIONAL)).stream().allMatch(this::hasPassed);
    return complete && !open ? Verdict.VALID : Verdict.INDETERMINATE;
  }

  /** All checks in their order, those that were not made among them. */
  public List<Check> checks() {
    List<Check> all = new ArrayList<>();
    for (CheckName name : CheckName.values()) {
      all.add(checks.getOrDefault(name, notReached(name)));
    }
    return List.copyOf(all);
  }

  private static Check notReached(CheckName name) {
    Text text = Texts.NOT_REACHED;
    return new Check(name, Status.NOT_CHECKED, text.english(), text.vietnamese());
  }
}
