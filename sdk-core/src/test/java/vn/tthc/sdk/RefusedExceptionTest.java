package vn.tthc.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedExceptionTest {

  private static final PortalException.Context CONTEXT =
      new PortalException.Context("id", Operation.SYNC_DOSSIERS, 1);

  @Test
  void saysHowThePortalRefusedAndNotInWhichWords() {
    assertThat(new RefusedException("-1", "Người Mẫu", CONTEXT))
        .hasMessageContaining("refused it with error code -1; ")
        .hasMessageNotContaining("Mẫu");
    assertThat(new RefusedException("", "Người Mẫu", CONTEXT))
        .hasMessageContaining("refused it in words alone; ")
        .hasMessageNotContaining("Mẫu");
  }
}
