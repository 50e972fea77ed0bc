package vn.tthc.sdk.testing.assertj;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.PortalTest;

/** Both ways: what holds passes, what does not fails and keeps names of people to itself. */
@PortalTest(perClass = true)
class PortalAssertionsTest {
  private static final String CODE = "H29.33-261017-0001";
  private static final String OWNER = "Nguyễn Văn Mẫu";
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-10-17T15:43:19+07:00");

  private final MockPortal portal;

  PortalAssertionsTest(MockPortal portal) {
    this.portal = portal;
  }

  @BeforeEach
  void send(PortalClient client) {
    if (portal.dossierCount() == 0) {
      client.sync(List.of(dossier(), step("một"), step("hai")));
    }
  }

  private static Dossier dossier() {
    return Dossier.builder()
        .code(CODE)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name(OWNER).build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(TIME)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }

  private static DossierStep step(String content) {
    return DossierStep.builder()
        .code(CODE)
        .officer(OWNER)
        .processedAt(TIME)
        .content(content)
        .status(DossierStatus.PROCESSING)
        .build();
  }

  @Test
  void passesWhatHolds() {
    assertThat(portal)
        .hasDossiers(1)
        .hasSteps(2)
        .hasFeedback(0)
        .hasNoDossier("H29-9")
        .hasNoDuplicatedSteps()
        .hasExchanges(2)
        .hasNoVerdicts()
        .isProven();
    DossierAssert dossier =
        assertThat(portal)
            .dossier(CODE)
            .isAccepted()
            .hasStatus("2")
            .hasSteps(2)
            .hasField("TenTTHC", "Đăng ký khai sinh")
            .hasField("chuhoso")
            .hasNoField("GhiChu")
            .hasNoField("KhongCo");
    dossier.step(1).hasField("NoiDungXuLy", "một");
    dossier.lastStep().hasField("NoiDungXuLy", "hai");
    assertThat(portal)
        .lastExchange()
        .hasService("CapNhatTienDoHoSoMC")
        .wasAccepted()
        .hasRecords(2)
        .cameThrough("main")
        .isFirst();
    assertThat(portal).lastExchange("DongBoHoSoMC").hasRecords(1);
  }

  static List<Failure> failures() {
    return List.of(
        new Failure(p -> assertThat(p).hasDossiers(2), "1 dossiers instead of 2", CODE),
        new Failure(p -> assertThat(p).hasSteps(3), "2 steps instead of 3"),
        new Failure(p -> assertThat(p).hasFeedback(1), "0 feedback entries"),
        new Failure(p -> assertThat(p).hasNoDossier(CODE), "holds dossier " + CODE),
        new Failure(p -> assertThat(p).hasExchanges(0), "2 exchanges", "DongBoHoSoMC"),
        new Failure(p -> assertThat(p).dossier("H29-9").isAccepted(), "no dossier H29-9"),
        new Failure(p -> assertThat(p).dossier(CODE).hasStatus("4"), "TrangThaiHoSo is 2 instead"),
        new Failure(p -> assertThat(p).dossier(CODE).hasSteps(1), "2 steps instead of 1"),
        new Failure(
            p -> assertThat(p).dossier(CODE).hasField("ChuHoSo", "Nguyễn Thị Mẫu"),
            "ChuHoSo has 14 characters instead of 14 characters, and they differ from character 8"),
        new Failure(
            p -> assertThat(p).dossier(CODE).hasField("ChuHoSo", "Nguyễn"),
            "instead of 6 characters, and the first 6 are the same"),
        new Failure(
            p -> assertThat(p).dossier(CODE).hasField("GhiChu", "x"), "nothing instead of 1 char"),
        new Failure(
            p -> assertThat(p).dossier(CODE).hasField("Chu", "x"), "no field Chu, but ChuHoSo"),
        new Failure(p -> assertThat(p).dossier(CODE).hasField("GhiChu"), "nothing is in GhiChu"),
        new Failure(p -> assertThat(p).dossier(CODE).hasNoField("ChuHoSo"), "is in ChuHoSo"),
        new Failure(
            p -> assertThat(p).dossier(CODE).step(3).isAccepted(), "no step 3 of dossier " + CODE),
        new Failure(
            p -> assertThat(p).dossier(CODE).step(2).hasField("NguoiXuLy", ""),
            "NguoiXuLy has 14 characters instead of nothing."),
        new Failure(p -> assertThat(p).feedback("P1").isAccepted(), "no feedback entry P1"),
        new Failure(p -> assertThat(p).record("X", "1").isAccepted(), "no record 1 of X"),
        new Failure(p -> assertThat(p).lastExchange("X"), "no exchange of X, but DongBoHoSoMC"),
        new Failure(
            p -> assertThat(p).lastExchange().hasService("X"), "CapNhatTienDoHoSoMC instead of X"),
        new Failure(p -> assertThat(p).lastExchange().wasRefused(), "accepted instead of refused"),
        new Failure(p -> assertThat(p).lastExchange().wasRefusedWith("3"), "accepted"),
        new Failure(p -> assertThat(p).lastExchange().isRepeat(), "a repeat is false"),
        new Failure(p -> assertThat(p).lastExchange().cameThrough("backup"), "main instead of"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failsWhatDoesNotHoldWithoutNamingPeople(Failure failure) {
    assertThatThrownBy(() -> failure.check().accept(portal))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(failure.words())
        .message()
        .doesNotContain("Văn", OWNER);
  }

  /** An assertion that fails, and what its message must have. */
  record Failure(Consumer<MockPortal> check, CharSequence... words) {}

  @Test
  void saysWhatIsHeldAgainstEvidence() {
    try (MockPortal fresh = MockPortal.start();
        PortalClient unsigned = unsigned(fresh.main(), fresh.destination())) {
      assertThatThrownBy(() -> assertThat(fresh).isProven())
          .hasMessage("The portal saw no evidence of any exchange.");
      assertThatThrownBy(() -> assertThat(fresh).lastExchange())
          .hasMessage("The portal saw no exchange, but nothing at all.");

      unsigned.dossiers().sync(dossier());

      assertThatThrownBy(() -> assertThat(fresh).isProven())
          .hasMessageContainingAll("1 verdicts instead of 0", "DongBoHoSoMC", "signature");
    }
  }

  private static PortalClient unsigned(Door door, String destination) {
    return PortalClient.builder()
        .agency("H29")
        .main(Channel.adapter(door.url(), destination, door.user(), door.password()))
        .unsigned()
        .withoutExchangeLog()
        .build();
  }
}
