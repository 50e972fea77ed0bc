package vn.tthc.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note may say. */
class LogNoteTest {

  private static final String SECRET = "geheim4711";

  @Test
  void holdsWhatPeopleWriteUpToTheLimits() {
    List<String> keys = new ArrayList<>(List.of("H29.33-261017-0001"));
    LogNote note = new LogNote("a".repeat(64), "Nguyễn Văn Mẫu", "😀".repeat(500), keys);
    keys.clear();
    assertThat(note.keys()).containsExactly("H29.33-261017-0001");
    assertThat(new LogNote("outbox.retry-1", "x".repeat(200), "y", List.of()).keys()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Outbox", "outbox retry", "outbox_retry", "thử", "a\n", SECRET + "!"})
  void refusesAnActionThatIsNoWord(String action) {
    refused("action", action, "who", "why", List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u2003", SECRET + "\n", SECRET + "\u0085", "\u2028" + SECRET, "\ud83d"})
  void refusesTextThatIsBlankOrCouldBreakALine(String text) {
    refused("who", "a", text, "why", List.of());
    refused("why", "a", "who", text, List.of());
    refused("keys", "a", "who", "why", List.of("H29", text));
  }

  @Test
  void refusesWhatIsTooLong() {
    refused("action", "a".repeat(65), "who", "why", List.of());
    refused("who", "a", SECRET.repeat(21), "why", List.of());
    refused("why", "a", "who", SECRET.repeat(101), List.of());
    refused("keys", "a", "who", "why", List.of(SECRET.repeat(21)));
    refused("keys", "a", "who", "why", Collections.nCopies(10_001, SECRET));
  }

  private static void refused(
      String part, String action, String who, String why, List<String> keys) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LogNote(action, who, why, keys))
        .withMessageStartingWith(part + ": ")
        .withMessageNotContaining(SECRET)
        .withNoCause();
  }

  @Test
  void refusesNulls() {
    assertThatNullPointerException().isThrownBy(() -> new LogNote(null, "a", "b", List.of()));
    assertThatNullPointerException().isThrownBy(() -> new LogNote("a", null, "b", List.of()));
    assertThatNullPointerException().isThrownBy(() -> new LogNote("a", "b", null, List.of()));
    assertThatNullPointerException().isThrownBy(() -> new LogNote("a", "b", "c", null));
  }

  @Test
  void leavesTheReasonOutOfItsText() {
    assertThat(new LogNote("outbox.retry", "trực ban", SECRET, List.of("H29-1")))
        .hasToString("LogNote[outbox.retry, trực ban, [H29-1]]");
  }
}
