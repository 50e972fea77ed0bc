package vn.tthc.sdk.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Status;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.Timing;

/** What the doctor says of settings, for tests; none of it may tell a secret. */
record Examination(Diagnosis diagnosis) {

  static final String PASSWORD = "mat-khau-mau";
  static final String SECRET = "bi-mat-mau";
  static final String ACCOUNT = "nguoi-mau";
  private static final Duration HOUR = Duration.ofHours(1);

  static Channel channel(URI url) {
    return Channel.adapter(url, "VN:GOV:mau:portal", ACCOUNT, PASSWORD);
  }

  static Examination of(Channel... channels) {
    return of(TestSettings.of(channels));
  }

  static Examination of(Settings settings) {
    Examination examination = new Examination(new Doctor(settings).examine(check -> {}));
    assertThat(examination.diagnosis().toString())
        .doesNotContain(PASSWORD, SECRET, ACCOUNT, "Mẫu", "Mau", "CN=");
    return examination;
  }

  /** With so long for a connection and for an answer. */
  static Examination of(Duration connectTimeout, Duration requestTimeout, Channel channel) {
    Timing timing = new Timing(HOUR, requestTimeout, connectTimeout, HOUR, HOUR, HOUR);
    return of(TestSettings.of(timing, null, channel));
  }

  Check check(Step step) {
    return check("main", step);
  }

  Check check(String channel, Step step) {
    boolean aboutAll = step.compareTo(Step.INDEPENDENCE) >= 0;
    return diagnosis.checks().stream()
        .filter(check -> check.step() == step)
        .filter(check -> check.channel().equals(aboutAll ? "" : channel))
        .findFirst()
        .orElseThrow();
  }

  Examination has(Step step, Status status, String... inDetail) {
    assertThat(check(step).status()).as(check(step).toString()).isEqualTo(status);
    Arrays.stream(inDetail).forEach(part -> assertThat(check(step).detail()).contains(part));
    boolean toMend = status == Status.WARNING || status == Status.FAILED;
    assertThat(check(step).mend().isEmpty()).as(check(step).toString()).isEqualTo(!toMend);
    return this;
  }

  Examination skips(Step... steps) {
    for (Step step : steps) {
      has(step, Status.SKIPPED, "an earlier step failed");
    }
    return this;
  }
}
