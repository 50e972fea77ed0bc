package vn.tthc.sdk.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.examples.SampleData;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

class DossierMappingTest {

  private static final CsvRow SECOND_DOSSIER =
      AgencyExport.read(SampleData.FOLDER).dossiers().get(1);

  @Test
  void everyColumnGoesWhereItBelongs() {
    Dossier dossier = map(Map.of("KET_QUA", "KQ.G15.000122;giay.pdf"));

    assertThat(dossier.code()).isEqualTo("H29.33-260925-0001");
    assertThat(dossier.procedure())
        .isEqualTo(
            new ProcedureRef(
                "2.001610",
                "Đăng ký thành lập doanh nghiệp tư nhân",
                "G05-DN01",
                "Thành lập và hoạt động doanh nghiệp"));
    assertThat(dossier.channel().is(SubmissionChannel.ONLINE)).isTrue();
    assertThat(dossier.owner().name()).isEqualTo("Hoàng Thị Khánh");
    assertThat(dossier.owner().kind().is(OwnerKind.CITIZEN)).isTrue();
    assertThat(dossier.owner().phone()).isEqualTo("0900000215");
    assertThat(dossier.owner().email()).isEqualTo("nguoidan1@example.com");
    assertThat(dossier.submitter().name()).isEqualTo("Hoàng Thanh Hạnh");
    assertThat(dossier.submitter().address()).isEqualTo("Số 234 đường Mẫu 19");
    assertThat(dossier.summary()).startsWith("đăng ký thành lập");
    assertThat(dossier.submittedAt()).isEqualTo(VietnamTime.parse("20260925082313"));
    assertThat(dossier.receivedAt()).isEqualTo(VietnamTime.parse("20260925132413"));
    assertThat(dossier.dueAt()).isEqualTo(VietnamTime.parse("20260930132413"));
    assertThat(dossier.processedAt()).isNull();
    assertThat(dossier.returnedAt()).isNull();
    assertThat(dossier.status().is(DossierStatus.PROCESSING)).isTrue();
    assertThat(dossier.returnMethod().is(ReturnMethod.AT_COUNTER)).isTrue();
    assertThat(dossier.processingUnit())
        .isEqualTo(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"));
    assertThat(dossier.fees()).singleElement().extracting("amount").isEqualTo(50_000L);
    assertThat(dossier.fees().get(0).kind().is(FeeKind.CHARGE)).isTrue();
    assertThat(dossier.onlinePayment().is(OnlinePayment.PORTAL)).isTrue();
    assertThat(dossier.documents())
        .extracting("name", "url")
        .containsExactly(
            tuple("don-1.pdf", "https://mot-cua.example.com/tep/don-1.pdf"),
            tuple("cccd-1.pdf", "https://mot-cua.example.com/tep/cccd-1.pdf"));
    assertThat(dossier.results())
        .singleElement()
        .extracting("resultCode", "name", "url")
        .containsExactly("KQ.G15.000122", "giay.pdf", "https://mot-cua.example.com/tep/giay.pdf");
  }

  @Test
  void nothingIsInvented() {
    Dossier dossier = map(Map.of());
    assertThat(dossier.receivingUnit()).isNull();
    assertThat(dossier.filedAt()).isNull();
    assertThat(dossier.digitised()).isNull();
    assertThat(dossier.accountVerified()).isNull();
    assertThat(dossier.refusedAt()).isNull();
    assertThat(dossier.consultedDatabases()).isEmpty();
  }

  @Test
  void lengthTellsWhichPaperAPersonHas() {
    assertThat(papers("1", "000106246644"))
        .containsExactly(IdentityPaper.personalNumber("000106246644"));
    assertThat(papers("1", "000106246"))
        .containsExactly(IdentityPaper.oldIdentityCard("000106246"));
    assertThat(papers("1", "C1234567")).isEmpty();
    assertThat(papers("2", "000106246644")).isEmpty();
    assertThat(papers("", "000106246644")).isEmpty();
    assertThat(papers("1", "")).isEmpty();
  }

  @Test
  void anAmountThatIsNoneIsAFaultOfTheLine() {
    for (String amount : List.of("50.000", "-1", "năm chục", "5e4", "９")) {
      Mapped<Dossier> mapped = DossierMapping.map(SECOND_DOSSIER.with(7, Map.of("LE_PHI", amount)));
      assertThat(mapped.isReadable()).isFalse();
      assertThat(mapped.violations())
          .anyMatch(v -> v.path().equals("fees[0].amount") && v.rule() == Rule.NOT_AN_AMOUNT);
    }
    assertThat(map(Map.of("LE_PHI", "")).fees()).isEmpty();
  }

  @Test
  void anUnknownCodeSurvives() {
    Dossier dossier = map(Map.of("KENH", "9", "THANH_TOAN", "3"));
    assertThat(dossier.channel()).extracting(Coded::code).isEqualTo("9");
    assertThat(dossier.onlinePayment()).extracting(Coded::code).isEqualTo("3");
  }

  @Test
  void allFaultsOfALineAreToldAtOnceAndNoneTwice() {
    CsvRow row =
        SECOND_DOSSIER.with(
            7, Map.of("NGAY_TIEP_NHAN", "20260230080000", "NGAY_NOP", "x", "TEN_TTHC", ""));
    assertThat(DossierMapping.map(row).violations().stream().filter(v -> v.isError()))
        .extracting("path")
        .containsExactlyInAnyOrder("receivedAt", "submittedAt", "procedure.name");
  }

  private static List<IdentityPaper> papers(String kind, String number) {
    return map(Map.of("LOAI_DOI_TUONG", kind, "SO_GIAY_TO", number)).owner().papers();
  }

  private static Dossier map(Map<String, String> cells) {
    return DossierMapping.map(SECOND_DOSSIER.with(3, new HashMap<>(cells))).change();
  }
}
