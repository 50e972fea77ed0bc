package vn.tthc.sdk.testing.conformance;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A catalogue of exchanges, run against a server that claims to speak as the portal does. It speaks
 * plain HTTP and uses nothing of the client nor of the mock portal.
 *
 * <pre>{@code
 * ConformanceReport report =
 *     Conformance.of(url)
 *         .destination("VN:GOV:000.00.00.G22:vpcpdvcprovider")
 *         .agency("H29")
 *         .credentials(user, password)
 *         .build()
 *         .run(result -> {});
 * }</pre>
 */
public final class Conformance {
  private static final List<Case> CASES =
      Stream.of(
              LoginCases.all(),
              SessionCases.all(),
              ReadCases.all(),
              OddCases.all(),
              DossierCases.all(),
              BatchCases.all(),
              BackupCases.all())
          .flatMap(List::stream)
          .toList();

  private final Target target;
  private final List<Case> cases;

  Conformance(Target target) {
    this.target = target;
    this.cases = CASES.stream().filter(one -> one.isWanted(target.only())).toList();
    if (cases.isEmpty()) {
      throw new IllegalArgumentException(
          "No case is called " + target.only() + "; there are: " + String.join(", ", names()));
    }
  }

  /**
   * Begins to say what is judged.
   *
   * @param url what stands before the paths, such as {@code
   *     http://10.0.0.5:8080/XrdAdapter/RestService/forward}
   */
  public static ConformanceBuilder of(URI url) {
    return new ConformanceBuilder(url);
  }

  /** The names of all cases. */
  public static List<String> names() {
    return CASES.stream().map(Case::name).toList();
  }

  /**
   * Runs the cases, one after the other. Whatever the server does, there is a report.
   *
   * @param listener is told of every case as soon as it is over
   */
  public ConformanceReport run(Consumer<CaseResult> listener) {
    Caller caller = new Caller(target, Clock.systemUTC());
    List<CaseResult> results = new ArrayList<>();
    for (Case one : cases) {
      CaseResult result = run(one, caller);
      results.add(result);
      listener.accept(result);
    }
    return new ConformanceReport(results);
  }

  private CaseResult run(Case one, Caller caller) {
    long start = System.nanoTime();
    CaseStatus status = CaseStatus.PASS;
    String detail = "";
    try {
      if (one.writes() && !target.write()) {
        throw new NotTried("it sends made-up dossiers, which was not allowed");
      }
      one.check().accept(caller);
    } catch (NotTried e) {
      status = CaseStatus.SKIP;
      detail = String.valueOf(e.getMessage());
    } catch (NotMet e) {
      status = failed(one);
      detail = String.valueOf(e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      status = failed(one);
      detail = "the answer cannot be judged: " + e.getClass().getSimpleName();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    String shown = Plain.cut(Plain.text(caller.withoutSecrets(detail)));
    return new CaseResult(one.name(), one.about(), one.certainty(), status, shown, took);
  }

  private static CaseStatus failed(Case one) {
    return one.certainty() == Certainty.CERTAIN ? CaseStatus.FAIL : CaseStatus.WARN;
  }
}
