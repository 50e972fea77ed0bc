package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

class CodedTest {

  @Test
  void aKnownCodeIsItsConstant() {
    Coded<DossierStatus> value = Coded.of(DossierStatus.class, " 10 ");

    assertThat(value).isEqualTo(Coded.of(DossierStatus.RETURNED)).hasToString("10");
    assertThat(value.code()).isEqualTo("10");
    assertThat(value.known()).contains(DossierStatus.RETURNED);
    assertThat(value.is(DossierStatus.RETURNED)).isTrue();
    assertThat(value.is(DossierStatus.NEWLY_REGISTERED)).isFalse();
  }

  @Test
  void anUnknownCodeSurvivesAndIsNoConstant() {
    Coded<DossierStatus> value = Coded.of(DossierStatus.class, "11");

    assertThat(value.code()).isEqualTo("11");
    assertThat(value.known()).isEmpty();
    assertThat(value.is(DossierStatus.NEWLY_REGISTERED)).isFalse();
    assertThat(value.is(null)).isFalse();
    assertThat(value).hasToString("unknown code");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\n"})
  void noCodeIsNoValue(String code) {
    assertThat(Coded.of(DossierStatus.class, code)).isNull();
    assertThat(Coded.of((DossierStatus) null)).isNull();
  }

  @Test
  void refusesWhatContradictsItself() {
    assertThatThrownBy(() -> new Coded<>("7", DossierStatus.REFUSED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("REFUSED has the code 8");
    assertThatThrownBy(() -> new Coded<DossierStatus>(null, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("code");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void codesOfATableAreDistinctAndLabelled(Class<? extends CodeTable> table) {
    List<? extends CodeTable> constants = List.of(table.getEnumConstants());
    assertThat(constants).extracting(CodeTable::code).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(constants).extracting(CodeTable::label).noneMatch(String::isBlank);
  }

  static List<Class<? extends CodeTable>> tables() {
    return Arrays.asList(
        DocumentReuse.class,
        DossierStatus.class,
        FeeCollection.class,
        FeeKind.class,
        FilingPlace.class,
        IdentityPaperKind.class,
        OnlinePayment.class,
        OwnerKind.class,
        ReturnMethod.class,
        SubmissionChannel.class,
        FeedbackStatus.class);
  }
}
