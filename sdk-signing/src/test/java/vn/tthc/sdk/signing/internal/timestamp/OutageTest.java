package vn.tthc.sdk.signing.internal.timestamp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.signing.SigningException;

class OutageTest {

  private final Outage outage =
      new Outage(
          URI.create("http://tsa.example/"),
          Duration.ZERO,
          Clock.fixed(Instant.parse("2026-10-17T02:00:00Z"), ZoneOffset.UTC));

  @Test
  void a_failure_without_words_is_told_by_its_kind() {
    assertThatThrownBy(() -> outage.goesOn(new IOException()))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("(no answer, IOException)")
        .hasMessageNotContaining("null");
  }
}
