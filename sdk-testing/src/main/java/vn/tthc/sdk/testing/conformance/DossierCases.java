package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.certain;
import static vn.tthc.sdk.testing.conformance.Case.guess;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** One made-up dossier, from its creation on. */
final class DossierCases {
  static final String DOSSIERS = "DongBoHoSoMC";
  static final String STEPS = "CapNhatTienDoHoSoMC";

  private DossierCases() {}

  static List<Case> all() {
    return Stream.of(
            certain(
                "dossier-create",
                "a new dossier is taken",
                caller -> Expect.accepted(caller.firstCreation())),
            certain(
                "dossier-create-again",
                "a second creation is refused with code 3 or -3, or \"đã tồn tại\"",
                DossierCases::again),
            certain(
                "dossier-update",
                "an update of it is taken",
                caller -> {
                  JsonNode changed = created(caller).madeUp().first().put("TrangThaiHoSo", "4");
                  Expect.accepted(caller.send(DOSSIERS, "True", changed));
                }),
            certain("dossier-look-up", "TraCuuHoSo finds it", caller -> found(created(caller))),
            guess(
                "dossier-letters",
                "its Vietnamese letters come back as they were sent (NFC)",
                DossierCases::letters),
            certain(
                "dossier-step",
                "a step of it is taken",
                caller -> Expect.stepAccepted(created(caller).send(STEPS, "", step(caller, 1)))),
            certain(
                "dossier-two-steps",
                "two steps of it are taken in one call",
                caller ->
                    Expect.stepAccepted(
                        created(caller).send(STEPS, "", step(caller, 2), step(caller, 3)))),
            guess(
                "dossier-update-unknown",
                "an update of a dossier that is not there is refused",
                caller -> {
                  JsonNode unknown = caller.madeUp().dossier(caller.madeUp().newCode());
                  Expect.refused(caller.send(DOSSIERS, "True", unknown));
                }),
            guess(
                "dossier-step-unknown",
                "a step of a dossier that is not there is refused",
                caller -> {
                  JsonNode step = caller.madeUp().step(caller.madeUp().newCode(), 1);
                  Expect.refused(caller.send(STEPS, "", step));
                }))
        .map(Case::writing)
        .toList();
  }

  /** The same caller, once the dossier is there. */
  static Caller created(Caller caller) {
    Reply creation;
    try {
      creation = caller.firstCreation();
    } catch (NotMet e) {
      throw new NotMet("the dossier cannot be created: " + e.getMessage());
    }
    Expect.that(creation.isAccepted(), "the dossier cannot be created: " + creation.told());
    return caller;
  }

  private static JsonNode step(Caller caller, int number) {
    return caller.madeUp().step(caller.madeUp().firstCode(), number);
  }

  private static void again(Caller caller) {
    JsonNode same = created(caller).madeUp().first();
    Reply reply = caller.send(DOSSIERS, "False", same);
    Expect.that(reply.saysThatItExists(), reply.told());
  }

  private static List<JsonNode> found(Caller caller) {
    Reply reply = caller.lookUp(caller.madeUp().firstCode());
    List<JsonNode> entries = Expect.entries(reply);
    Expect.that(!entries.isEmpty(), reply.told());
    return entries;
  }

  private static void letters(Caller caller) {
    JsonNode unit = JsonText.field(found(created(caller)).get(0), "DonViXuLy");
    if (unit.isMissingNode()) {
      throw new NotTried("DonViXuLy is not in the answer");
    }
    String sent = Normalizer.normalize(MadeUp.UNIT, Normalizer.Form.NFC);
    Expect.that(unit.asText().equals(sent), "DonViXuLy came back as \"" + unit.asText() + "\"");
  }
}
