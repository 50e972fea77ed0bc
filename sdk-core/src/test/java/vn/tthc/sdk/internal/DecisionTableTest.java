package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** Every row of the decision table, over real sockets: what {@code docs/errors.md} promises. */
@Timeout(60)
class DecisionTableTest {

  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Timing TIMING =
      new Timing(Duration.ofSeconds(60), SHORT, SHORT, NEVER, NEVER, NEVER);

  private static DefaultPortalClient client(RetryPolicy policy, Channel... channels) {
    return new DefaultPortalClient(TestSettings.timed(TIMING, policy, channels), new TestTicker());
  }

  private static PortalException failure(DefaultPortalClient client) {
    return catchThrowableOfType(
        PortalException.class, () -> client.dossiers().sync(Changes.dossier(1)));
  }

  @ParameterizedTest
  @EnumSource
  void aloneItIsTriedAsOftenAsPromisedAndToldTruthfully(Symptom symptom) throws Exception {
    try (BadPortal bad = symptom.start();
        DefaultPortalClient client = client(RetryPolicy.STANDARD, bad.channel())) {
      PortalException e = failure(client);
      assertThat(e).isInstanceOf(ErrorsDoc.exception(symptom.fate()));
      assertThat(e.sent()).isEqualTo(symptom.fate().sent());
      assertThat(e.retryable()).isEqualTo(ErrorsDoc.retryable(symptom.fate()));
      assertThat(e.attempts()).isEqualTo(attempts(symptom.fate()));
      int suppressed = symptom.fate().answered() ? 0 : e.attempts() - 1;
      assertThat(e.getSuppressed()).hasSize(suppressed).allMatch(PortalException.class::isInstance);
      assertThat(e.exchangeId()).isNotEmpty();
    }
  }

  private static int attempts(Fate fate) {
    return switch (fate.next()) {
      case DONE, OTHER_CHANNEL -> 1;
      case ONCE_MORE -> 2;
      case ANY_CHANNEL -> 3;
    };
  }

  @ParameterizedTest
  @EnumSource
  void anotherChannelTakesOverWhereItMay(Symptom symptom) throws Exception {
    try (BadPortal bad = symptom.start();
        ScriptedPortal good = new ScriptedPortal();
        DefaultPortalClient client = client(RetryPolicy.STANDARD, bad.channel(), good.channel())) {
      boolean failsOver = symptom.fate().next() != Fate.Next.DONE;
      SyncItem item = client.sync(List.of(Changes.dossier(1))).items().get(0);
      assertThat(item.outcome() == Outcome.ACCEPTED).isEqualTo(failsOver);
      assertThat(good.data()).hasSize(failsOver ? 1 : 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatMustNotStandTwiceIsSentAgainOnlyWhereNothingArrived(Symptom symptom)
      throws Exception {
    try (BadPortal bad = symptom.start();
        ScriptedPortal good = new ScriptedPortal();
        DefaultPortalClient client = client(RetryPolicy.STANDARD, bad.channel(), good.channel())) {
      SyncItem item =
          client.sync(List.of(Changes.step(1, DossierStatus.SUPPLEMENT_REQUESTED))).items().get(0);
      Sent sent = symptom.fate().sent();
      boolean again = sent == Sent.NO && symptom.fate().next() != Fate.Next.DONE;
      assertThat(good.data()).hasSize(again ? 1 : 0);
      assertThat(item.outcome())
          .isEqualTo(
              again
                  ? Outcome.ACCEPTED
                  : switch (sent) {
                    case NO -> Outcome.NOT_SENT;
                    case UNKNOWN -> Outcome.UNKNOWN;
                    case ANSWERED -> Outcome.REFUSED;
                  });
      assertThat(item.possiblyRepeated()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void itCountsAgainstTheChannelWhereItIsTheChannels(Symptom symptom) throws Exception {
    RetryPolicy once = RetryPolicy.STANDARD.withAttemptsPerChannel(1);
    try (BadPortal bad = symptom.start();
        DefaultPortalClient client = client(once, bad.channel())) {
      List<String> reasons = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        reasons.add(failure(client).getMessage());
      }
      Condition expected =
          symptom.fate() == Fate.THROTTLED
              ? Condition.PAUSED
              : symptom.fate().againstChannel() ? Condition.DOWN : Condition.UP;
      assertThat(client.channels().get(0).condition()).as("%s", reasons).isEqualTo(expected);
      assertThat(client.outage().isPresent()).isEqualTo(expected == Condition.DOWN);
      assertThat(reasons).noneMatch(reason -> reason.contains("mat-khau-mau"));
    }
  }
}
