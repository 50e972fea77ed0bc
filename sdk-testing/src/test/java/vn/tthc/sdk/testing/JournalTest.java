package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {
  private final MockPortal portal = MockPortal.builder().journal(3).start();
  private final RawClient client = RawClient.loggedIn(portal.main());

  @AfterEach
  void close() {
    portal.close();
  }

  private Received newest() {
    return portal.journal().newest(Long.MAX_VALUE, 1).get(0);
  }

  @Test
  void keepsBodiesButNoPassword() {
    assertThat(newest().request()).contains("mau-main").doesNotContain(portal.main().password());
    assertThat(newest().kind()).contains(CallKind.LOGIN);

    client.create(Samples.dossier("H29-1"));

    assertThat(newest().service()).isEqualTo("DongBoHoSoMC");
    assertThat(newest().request()).contains("H29-1");
    assertThat(newest().answer()).contains("error_code");
    assertThat(newest().wrong())
        .contains("The exchange id is missing.", "The signature is missing.");
    assertThat(newest().refused()).isFalse();
    assertThat(newest().toString()).doesNotContain("H29-1");
  }

  @Test
  void tellsFaultsByArticle() {
    client.create(Samples.dossierJson("H29-1").put("NgayTiepNhan", "17/10/2026").toString());

    assertThat(newest().faults())
        .containsExactly("Art. 10.1.g NgayTiepNhan is no date in the form yyyyMMddHHmmss");
    assertThat(newest().refused()).isTrue();
  }

  @Test
  void forgetsButKeepsCounting() {
    for (int i = 0; i < 5; i++) {
      client.create(Samples.dossier("H29-1"));
    }
    assertThat(portal.journal().newest(Long.MAX_VALUE, 10))
        .extracting(Received::number)
        .containsExactly(6L, 5L, 4L);
    assertThat(portal.journal().newest(5, 10)).extracting(Received::number).containsExactly(4L);
    assertThat(portal.journal().find(1)).isEmpty();
    assertThat(portal.journal().received()).isEqualTo(6);
    assertThat(portal.journal().refused()).isEqualTo(4);
    assertThat(portal.journal().marked()).isEqualTo(5);
    assertThat(portal.exchanges()).hasSize(3);
    assertThat(portal.verdicts()).hasSize(3);
    assertThat(portal.journal().minutes().stream().mapToLong(Journal.Minute::received).sum())
        .isEqualTo(6);
  }

  @Test
  void countsWithoutKeepingAnything() {
    try (MockPortal forgetful = MockPortal.start()) {
      RawClient other = RawClient.loggedIn(forgetful.main());
      other.create(Samples.dossier("H29-1"));
      other.create(Samples.dossier("H29-1"));
      forgetful.main().failNextData(1, Failure.status(502));
      other.post("/mapi/g", other.envelope("DongBoHoSoMC", "", "[]"));

      assertThat(forgetful.journal().newest(Long.MAX_VALUE, 10)).isEmpty();
      assertThat(forgetful.journal().received()).isEqualTo(4);
      assertThat(forgetful.journal().refused()).isEqualTo(2);
      assertThat(forgetful.journal().marked()).isEqualTo(2);
      assertThat(forgetful.journal().failed()).isEqualTo(1);
      assertThat(forgetful.journal().minutes().stream().mapToLong(Journal.Minute::refused).sum())
          .isEqualTo(2);
    }
  }

  @Test
  void tellsTheTimeByTheClockOfThePortal() {
    TurnedClock clock = new TurnedClock();
    try (MockPortal turned = MockPortal.builder().clock(clock).start()) {
      RawClient.loggedIn(turned.main()).create(Samples.dossier("H29-1"));
      assertThat(turned.exchanges())
          .singleElement()
          .extracting(Exchange::time)
          .isEqualTo(clock.instant());
    }
  }

  @Test
  void doesNotRememberNamesOfServicesThatNobodyHas() {
    client.sync("x".repeat(1_000_000), "", "[]");

    assertThat(newest().service()).hasSize(200);
    assertThat(portal.exchanges().get(0).service()).hasSize(200);
  }

  @Test
  void tellsWhatARequestMet() {
    portal.main().failNextData(1, Failure.status(502));
    client.post("/mapi/g", client.envelope("DongBoHoSoMC", "", "[]"));

    assertThat(newest().failure()).contains(Failure.status(502));
    assertThat(newest().service()).isEqualTo("DongBoHoSoMC");
    assertThat(portal.journal().failed()).isEqualTo(1);
  }

  @Test
  void refusesRecordsWithoutASignatureWhenOrdered() {
    try (MockPortal strict = MockPortal.builder().requireSignature().start()) {
      RawClient unsigned = RawClient.loggedIn(strict.main());
      assertThat(unsigned.create(Samples.dossier("H29-1")).path("error_code").asText())
          .isEqualTo("-1");
      assertThat(strict.dossierCount()).isZero();
      assertThat(unsigned.lookUp("H29-1").path("error_code").asText()).isEqualTo("0");
    }
  }

  @Test
  void savesAndLoadsItsRecords() throws IOException {
    client.create(Samples.dossier("H29-1"));
    client.steps(Samples.step("H29-1", "x"));
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    portal.save(saved);

    try (MockPortal next = MockPortal.start()) {
      next.load(new ByteArrayInputStream(saved.toByteArray()));
      assertThat(next.dossier("H29-1")).isEqualTo(portal.dossier("H29-1"));
      assertThat(next.steps("H29-1")).isEqualTo(portal.steps("H29-1"));
      for (String bad : List.of("[]", "{\"None\": []}", "{\"DongBoHoSoMC\": [{}]}")) {
        assertThatThrownBy(() -> next.load(new ByteArrayInputStream(bad.getBytes())))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void takesTheGivenPortsOrSaysThatTheyAreTaken() {
    int port = portal.main().url().getPort();
    assertThatThrownBy(() -> MockPortal.builder().mainPort(port).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The main door cannot open: port " + port + " is taken.");
    portal.close();
    try (MockPortal next = MockPortal.builder().mainPort(port).start()) {
      assertThat(next.main().url().getPort()).isEqualTo(port);
    }
  }
}
