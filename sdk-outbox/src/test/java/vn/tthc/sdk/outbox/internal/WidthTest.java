package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many changes are taken out at once. */
class WidthTest {

  private final Width width = new Width();

  private int after(int items, Duration time) {
    width.took(items, time.toNanos());
    return width.get();
  }

  @Test
  void quickAnswersWidenItByHalfUpToTheMost() {
    assertThat(width.get()).isEqualTo(50);
    assertThat(after(50, Duration.ofMillis(1))).isEqualTo(75);
    assertThat(after(75, Duration.ZERO)).isEqualTo(112);
    assertThat(after(112, Duration.ofMillis(1))).isEqualTo(168);
    assertThat(after(168, Duration.ofMillis(1))).isEqualTo(200);
    assertThat(after(200, Duration.ofMillis(1))).isEqualTo(200);
  }

  @Test
  void itIsAsManyAsAreAnsweredWithinHalfASecond() {
    assertThat(after(50, Duration.ofSeconds(1))).isEqualTo(25);
    assertThat(after(25, Duration.ofMillis(500))).isEqualTo(25);
    assertThat(after(25, Duration.ofMillis(400))).isEqualTo(31);
  }

  @Test
  void slowAnswersNarrowItDownToABatchOfSteps() {
    assertThat(after(50, Duration.ofMinutes(1))).isEqualTo(10);
    assertThat(after(1, Duration.ofMinutes(1))).isEqualTo(10);
  }

  @Test
  void aSmallBatchSaysLittleOfALargeOne() {
    assertThat(after(1, Duration.ofMillis(5))).isEqualTo(75);
  }
}
