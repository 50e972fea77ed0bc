package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.internal.protocol.Fate;

class RetryBudgetTest {

  private final RetryBudget budget = new RetryBudget(RetryPolicy.STANDARD.withBudget(28, 14, 5));

  @ParameterizedTest
  @EnumSource
  void onlyAThrottledRetryIsCheap(Fate fate) {
    assertThat(budget.cost(fate)).isEqualTo(fate == Fate.THROTTLED ? 5 : 14);
  }

  @Test
  void isSpentToTheLastTokenAndNoFurther() {
    assertThat(budget.spend(14)).isTrue();
    assertThat(budget.spend(15)).isFalse();
    assertThat(budget.spend(14)).as("nothing was taken in vain").isTrue();
    assertThat(budget.spend(1)).isFalse();
    assertThat(budget.spend(0)).isTrue();
  }

  @Test
  void anAnsweredCallGivesBackWhatItTookOrOneToken() {
    budget.spend(28);
    budget.answered(14);
    assertThat(budget.spend(15)).isFalse();
    budget.answered(0);
    assertThat(budget.spend(15)).isTrue();
  }

  @Test
  void neverHoldsMoreThanAtFirst() {
    budget.spend(14);
    budget.answered(28);
    assertThat(budget.spend(29)).isFalse();
    assertThat(budget.spend(28)).isTrue();
  }
}
