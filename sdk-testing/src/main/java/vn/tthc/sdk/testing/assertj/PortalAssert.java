package vn.tthc.sdk.testing.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.testing.Exchange;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.Verdict;

/** Assertions about what a portal holds and saw. */
public final class PortalAssert extends AbstractAssert<PortalAssert, MockPortal> {

  private static final int SHOWN = 20;

  PortalAssert(@Nullable MockPortal actual) {
    super(actual, PortalAssert.class);
  }

  /** So many dossiers are there. */
  public PortalAssert hasDossiers(long count) {
    return hasCount("dossiers", portal().dossierCount(), count, codes());
  }

  /** So many steps of all dossiers came, repeats among them. */
  public PortalAssert hasSteps(long count) {
    return hasCount("steps", portal().stepCount(), count, "");
  }

  /** So many feedback entries are there. */
  public PortalAssert hasFeedback(long count) {
    return hasCount("feedback entries", portal().feedbackCount(), count, "");
  }

  /** No dossier of this code is there. */
  public PortalAssert hasNoDossier(String code) {
    if (portal().dossier(code).isPresent()) {
      failWithMessage("The portal holds dossier %s.", code);
    }
    return this;
  }

  /** No two steps of a dossier say the same. */
  public PortalAssert hasNoDuplicatedSteps() {
    return hasCount("duplicated steps", portal().duplicatedSteps(), 0, "");
  }

  /** So many data calls were decided, reads and refused ones among them. */
  public PortalAssert hasExchanges(int count) {
    return hasCount("exchanges", exchanges().size(), count, shown(exchanges()));
  }

  /** Nothing is held against the evidence of any exchange. */
  public PortalAssert hasNoVerdicts() {
    List<Verdict> verdicts = portal().verdicts();
    return hasCount("verdicts", verdicts.size(), 0, shown(verdicts));
  }

  /** There was evidence, and all of it was without fault. */
  public PortalAssert isProven() {
    hasNoVerdicts();
    if (actual.provenExchanges() == 0) {
      failWithMessage("The portal saw no evidence of any exchange.");
    }
    return this;
  }

  /** Goes on with a dossier. */
  public DossierAssert dossier(String code) {
    return new DossierAssert(portal(), code);
  }

  /** Goes on with a feedback entry. */
  public StoredAssert feedback(String code) {
    return new StoredAssert("feedback entry " + code, portal().feedback(code).orElse(null));
  }

  /** Goes on with a record that came to one of the services whose names are guesses. */
  public StoredAssert record(String service, String code) {
    return new StoredAssert(
        "record %s of %s".formatted(code, service), portal().record(service, code).orElse(null));
  }

  /** Goes on with the data call that was decided last. */
  public ExchangeAssert lastExchange() {
    return last(exchanges(), "exchange");
  }

  /** Goes on with the data call of a service that was decided last. */
  public ExchangeAssert lastExchange(String service) {
    return last(
        exchanges().stream().filter(one -> one.service().equals(service)).toList(),
        "exchange of " + service);
  }

  private ExchangeAssert last(List<Exchange> exchanges, String what) {
    if (exchanges.isEmpty()) {
      failWithMessage("The portal saw no %s, but %s.", what, services());
    }
    return new ExchangeAssert(exchanges.get(exchanges.size() - 1));
  }

  private MockPortal portal() {
    isNotNull();
    return actual;
  }

  private List<Exchange> exchanges() {
    return portal().exchanges();
  }

  private String services() {
    List<String> names = exchanges().stream().map(Exchange::service).distinct().toList();
    return names.isEmpty() ? "nothing at all" : String.join(", ", names);
  }

  private String codes() {
    return shown(List.copyOf(portal().dossierCodes()));
  }

  private PortalAssert hasCount(String what, long found, long expected, String details) {
    if (found != expected) {
      failWithMessage("The portal has %d %s instead of %d.%s", found, what, expected, details);
    }
    return this;
  }

  /** The last of them, one a line. */
  private static String shown(List<?> all) {
    int left = Math.max(0, all.size() - SHOWN);
    String lines = all.stream().skip(left).map(one -> "\n  " + one).collect(Collectors.joining());
    return left == 0 ? lines : "\n  (%d before these)%s".formatted(left, lines);
  }
}
