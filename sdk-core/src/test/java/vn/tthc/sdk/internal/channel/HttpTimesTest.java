package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.internal.config.TestTicker;

class HttpTimesTest {

  @ParameterizedTest
  @CsvSource({
    "'Mon, 23 Nov 2026 02:03:34 GMT', 2026-11-23T02:03:34Z",
    "'Tue, 29 Feb 2028 23:59:59 GMT', 2028-02-29T23:59:59Z",
    "'Sat, 01 Jan 2000 00:00:00 GMT', 2000-01-01T00:00:00Z"
  })
  void readsADate(String date, Instant expected) {
    assertThat(HttpTimes.date(date)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bây giờ",
        "Mon, 23 Nov 1970 09:00:00 GMT",
        "Mon, 23 Nov 9999 09:00:00 GMT",
        "Tue, 23 Nov 2026 09:00:00 GMT",
        "Mon, 31 Feb 2026 09:00:00 GMT",
        "Mon, 23 Nov 2026 09:00:60 GMT",
        "Mon, 23 Nov 2026 0x:00:00 GMT",
        "Mon, 23 onF 2026 09:00:00 GMT",
        "Mon, 23 Nov 2026 09:00:00 ICT",
        "2026-11-23T09:00:00Z"
      })
  void knowsNoTimeFromASillyDate(String date) {
    assertThat(HttpTimes.date(date)).isNull();
  }

  @Test
  void knowsNoTimeWhenThereIsNoDate() {
    assertThat(HttpTimes.date(null)).isNull();
    assertThat(HttpTimes.retryAfter("", TestTicker.START)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5                             | PT5S
          0                             | PT0S
          3600                          | PT1H
          3601                          | PT1H
          99999999999999999999          | PT1H
          -5                            | PT0S
          1.5                           | PT0S
          bald                          | PT0S
          Mon, 23 Nov 2026 02:03:34 GMT | PT29.5S
          Mon, 23 Nov 2026 02:03:00 GMT | PT0S
          Fri, 23 Nov 2096 02:03:00 GMT | PT1H
          Tue, 23 Nov 2026 02:03:34 GMT | PT0S
          """)
  void readsRetryAfter(String value, Duration expected) {
    assertThat(HttpTimes.retryAfter(value, TestTicker.START)).isEqualTo(expected);
  }
}
