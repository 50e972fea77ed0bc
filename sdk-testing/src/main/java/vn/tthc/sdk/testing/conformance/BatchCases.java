package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.guess;
import static vn.tthc.sdk.testing.conformance.Case.likely;
import static vn.tthc.sdk.testing.conformance.DossierCases.DOSSIERS;
import static vn.tthc.sdk.testing.conformance.DossierCases.STEPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many made-up dossiers and steps in one call. */
final class BatchCases {
  private static final int MANY_DOSSIERS = 50;
  private static final int MANY_STEPS = 10;

  private BatchCases() {}

  static List<Case> all() {
    return Stream.of(
            likely("batch-dossiers", "50 dossiers are taken in one call", BatchCases::dossiers),
            likely("batch-steps", "10 steps are taken in one call", BatchCases::steps),
            guess(
                "batch-partly-bad",
                "a batch with a dossier without code is refused",
                caller -> Expect.refused(partlyBad(caller, caller.madeUp().newCode()))),
            guess(
                "batch-all-or-nothing",
                "nothing of a refused batch is kept",
                BatchCases::allOrNothing),
            guess(
                "batch-duplicate",
                "a batch with a dossier twice is refused",
                BatchCases::duplicate))
        .map(Case::writing)
        .toList();
  }

  private static void dossiers(Caller caller) {
    JsonNode[] many =
        IntStream.range(0, MANY_DOSSIERS)
            .mapToObj(i -> caller.madeUp().dossier(caller.madeUp().newCode()))
            .toArray(JsonNode[]::new);
    Expect.accepted(caller.send(DOSSIERS, "False", many));
  }

  private static void steps(Caller caller) {
    String code = DossierCases.created(caller).madeUp().firstCode();
    JsonNode[] many =
        IntStream.range(0, MANY_STEPS)
            .mapToObj(i -> caller.madeUp().step(code, 10 + i))
            .toArray(JsonNode[]::new);
    Expect.stepAccepted(caller.send(STEPS, "", many));
  }

  private static Reply partlyBad(Caller caller, String goodCode) {
    ObjectNode bad = caller.madeUp().dossier(caller.madeUp().newCode());
    bad.remove("MaHoSo");
    return caller.send(DOSSIERS, "False", caller.madeUp().dossier(goodCode), bad);
  }

  private static void allOrNothing(Caller caller) {
    String code = caller.madeUp().newCode();
    Expect.refused(partlyBad(caller, code));
    Expect.nothing(caller.lookUp(code));
  }

  private static void duplicate(Caller caller) {
    JsonNode dossier = caller.madeUp().dossier(caller.madeUp().newCode());
    Expect.refused(caller.send(DOSSIERS, "False", dossier, dossier));
  }
}
