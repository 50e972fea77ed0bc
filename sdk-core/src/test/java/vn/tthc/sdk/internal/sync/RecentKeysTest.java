package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentKeysTest {

  private final RecentKeys keys = new RecentKeys();

  private static Subject.Key key(int number) {
    return new Subject.Key(false, "H29-" + number);
  }

  @Test
  void forgetsWhatWasNotNotedInTheLongestTime() {
    for (int i = 0; i < 100_000; i++) {
      keys.note(key(i), true);
    }
    keys.note(key(0), true);
    keys.note(key(100_000), true);
    assertThat(keys.has(key(0))).isTrue();
    assertThat(keys.has(key(1))).isFalse();
    assertThat(keys.has(key(2))).isTrue();
    keys.note(key(2), false);
    assertThat(keys.has(key(2))).isFalse();
  }
}
