package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyClientsTest {
  private static final int CLIENTS = 50;
  private static final int STEPS = 10;

  /** Every client has its own dossier, and all try to create the same one. */
  private static int work(Door door, int client) {
    RawClient http = RawClient.loggedIn(door);
    String own = "H29-" + client;
    http.create(Samples.dossier(own));
    for (int i = 0; i < STEPS; i++) {
      assertThat(http.steps(Samples.step(own, "bước " + i)).path("error_code").asInt()).isZero();
    }
    return http.create(Samples.dossier("H29-chung")).path("error_code").asInt();
  }

  @Test
  void fiftyClientsAtBothDoorsLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try (MockPortal portal = MockPortal.start()) {
      List<Callable<Integer>> work =
          IntStream.range(0, CLIENTS)
              .<Callable<Integer>>mapToObj(
                  i -> () -> work(i % 2 == 0 ? portal.main() : portal.backup(), i))
              .toList();
      int created = 0;
      for (Future<Integer> result : threads.invokeAll(work)) {
        created += result.get() == 0 ? 1 : 0;
      }

      assertThat(created).isEqualTo(1);
      assertThat(portal.dossierCount()).isEqualTo(CLIENTS + 1);
      assertThat(portal.stepCount()).isEqualTo(CLIENTS * STEPS);
      assertThat(portal.duplicatedSteps()).isZero();
      assertThat(portal.main().logins() + portal.backup().logins()).isEqualTo(CLIENTS);
      assertThat(portal.main().requests() + portal.backup().requests())
          .isEqualTo(CLIENTS * (STEPS + 3));
    } finally {
      threads.shutdownNow();
    }
  }
}
