package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TroubleTest {

  private final Schedule schedule = new Schedule(System::nanoTime);
  private final Trouble trouble = new Trouble(schedule);

  @Test
  void workersThatTellOfTheSameTroubleDoNotLengthenThePause() throws Exception {
    schedule.keep(new Lease(1, 1, System::nanoTime));
    long start = System.nanoTime();
    for (int worker = 0; worker < 8; worker++) {
      trouble.heard(true, true);
    }

    assertThat(schedule.take()).isNotNull();
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(490), Duration.ofSeconds(20));
  }

  @Test
  void anAnswerEndsThePause() {
    trouble.heard(true, true);
    schedule.pause(Duration.ofMinutes(1));
    assertThat(trouble.atMost(100)).isEqualTo(5);

    trouble.heard(false, false);
    assertThat(schedule.isPaused()).isFalse();
    assertThat(trouble.atMost(100)).isEqualTo(100);
  }

  /** Passwords that are tried every second lock accounts. */
  @Test
  void aShortPauseDoesNotCutALongOne() {
    long[] now = {0};
    Schedule slow = new Schedule(() -> now[0]);
    slow.pause(Duration.ofSeconds(30));
    slow.pause(Duration.ofSeconds(1));
    now[0] = Duration.ofSeconds(29).toNanos();
    assertThat(slow.isPaused()).isTrue();
    now[0] = Duration.ofSeconds(30).toNanos();
    assertThat(slow.isPaused()).isFalse();
  }

  @Test
  void aPauseOfTheDatabaseIsNotEndedByAnAnswer() {
    schedule.pause(Duration.ofMinutes(1));

    trouble.heard(false, false);

    assertThat(schedule.isPaused()).isTrue();
  }
}
