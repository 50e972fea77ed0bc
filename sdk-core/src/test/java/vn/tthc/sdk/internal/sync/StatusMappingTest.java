package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.payment.DossierPayment;

class StatusMappingTest {

  private final StatusMapping none = new StatusMapping(Map.of());
  private final StatusMapping table =
      new StatusMapping(
          Map.of("processing", DossierStatus.PROCESSING, "9", DossierStatus.RETURNED));

  private static Coded<DossierStatus> code(String code) {
    return Coded.of(DossierStatus.class, code);
  }

  private static Dossier dossier(String code) {
    return Changes.dossier(1).toBuilder().status(code(code)).build();
  }

  @Test
  void mapsWhateverHasAStatus() {
    DossierStep step =
        Changes.step(1, DossierStatus.PROCESSING).toBuilder().status(code("processing")).build();
    PresentStatus present = PresentStatus.builder().code("x").status(code("processing")).build();
    assertThat(((Dossier) table.map(dossier("processing"))).status())
        .isEqualTo(Coded.of(DossierStatus.PROCESSING));
    assertThat(((DossierStep) table.map(step)).status())
        .isEqualTo(Coded.of(DossierStatus.PROCESSING));
    assertThat(((PresentStatus) table.map(present)).status())
        .isEqualTo(Coded.of(DossierStatus.PROCESSING));
  }

  @Test
  void anAgencysCodeMayLookLikeOneOfThePortals() {
    assertThat(((Dossier) table.map(dossier("9"))).status())
        .isEqualTo(Coded.of(DossierStatus.RETURNED));
  }

  @Test
  void aCodeThatTheTableLacksIsAnErrorEvenIfThePortalKnowsIt() {
    for (String code : new String[] {"done", "4"}) {
      Change change = dossier(code);
      assertThat(table.map(change)).isSameAs(change);
      assertThat(table.faults(change))
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(fault.rule()).isEqualTo(Rule.UNMAPPED_CODE);
                assertThat(fault.isError()).isTrue();
                assertThat(fault.article()).isEqualTo("10.1.i");
              });
    }
  }

  @Test
  void namesTheArticleOfEachKind() {
    DossierStep step =
        Changes.step(1, DossierStatus.PROCESSING).toBuilder().status(code("done")).build();
    PresentStatus present = PresentStatus.builder().code("x").status(code("done")).build();
    assertThat(table.faults(step)).singleElement().matches(f -> f.article().equals("10.2.e"));
    assertThat(table.faults(present)).singleElement().matches(f -> f.article().equals("10.7.b"));
  }

  @Test
  void leavesAloneWhatHasNoStatus() {
    Change payment = DossierPayment.builder().code("x").build();
    assertThat(table.map(payment)).isSameAs(payment);
    assertThat(table.faults(payment)).isEmpty();
  }

  @Test
  void leavesEverythingAloneWithoutATable() {
    Change change = dossier("done");
    assertThat(none.map(change)).isSameAs(change);
    assertThat(none.faults(change)).isEmpty();
    Change without = Dossier.builder().code("x").build();
    assertThat(table.map(without)).isSameAs(without);
    assertThat(table.faults(without)).isEmpty();
  }
}
