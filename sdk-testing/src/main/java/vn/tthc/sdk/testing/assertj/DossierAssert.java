package vn.tthc.sdk.testing.assertj;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.tthc.sdk.testing.MockPortal;

/** Assertions about a dossier as the portal holds it, and about its steps. */
public final class DossierAssert extends RecordAssert<DossierAssert> {

  private final List<SortedMap<String, String>> steps;

  DossierAssert(MockPortal portal, String code) {
    super("dossier " + code, portal.dossier(code).orElse(null), DossierAssert.class);
    this.steps = portal.steps(code);
  }

  /**
   * The status in its latest state ({@code TrangThaiHoSo}). A step has a status of its own, which
   * does not change that of the dossier: see {@link #lastStep}.
   *
   * @param code from {@code "1"} to {@code "10"}
   */
  public DossierAssert hasStatus(String code) {
    return hasCode("TrangThaiHoSo", code);
  }

  /** So many steps came, repeats among them. */
  public DossierAssert hasSteps(int count) {
    isAccepted();
    if (steps.size() != count) {
      failWithMessage("Of %s: there are %d steps instead of %d.", actual, steps.size(), count);
    }
    return this;
  }

  /** Goes on with a step, in the order of arrival, from 1. */
  public StoredAssert step(int number) {
    Map<String, String> step = number >= 1 && number <= steps.size() ? steps.get(number - 1) : null;
    return new StoredAssert("step %d of %s".formatted(number, actual), step);
  }

  /** Goes on with the step that came last. */
  public StoredAssert lastStep() {
    return step(Math.max(1, steps.size()));
  }
}
