package vn.tthc.sdk.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.examples.SampleData;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;

class FeedbackMappingTest {

  private static final CsvRow FIRST = AgencyExport.read(SampleData.FOLDER).feedback().get(0);

  @Test
  void theAgencysWordsBecomeStatuses() {
    assertThat(status("CHO_TIEP_NHAN")).isEqualTo(FeedbackStatus.AWAITING_RECEIPT);
    assertThat(status("DANG_XU_LY")).isEqualTo(FeedbackStatus.IN_PROGRESS);
    assertThat(status("DA_TRA_LOI")).isEqualTo(FeedbackStatus.ANSWERED);
    assertThat(status("TU_CHOI")).isEqualTo(FeedbackStatus.REFUSED);
  }

  @Test
  void aWordThatIsNotInTheTableIsReported() {
    Mapped<FeedbackUpdate> mapped = map("XONG");
    assertThat(mapped.isReadable()).isFalse();
    assertThat(mapped.violations())
        .singleElement()
        .matches(v -> v.path().equals("status") && v.rule() == Rule.UNMAPPED_CODE);
  }

  @Test
  void noStatusIsNoFaultOfTheReading() {
    assertThat(map("").isReadable()).isTrue();
    assertThat(map("").change().status()).isNull();
  }

  private static FeedbackStatus status(String word) {
    return map(word).change().status().constant();
  }

  private static Mapped<FeedbackUpdate> map(String word) {
    return FeedbackMapping.map(FIRST.with(2, Map.of("TRANG_THAI", word)));
  }
}
