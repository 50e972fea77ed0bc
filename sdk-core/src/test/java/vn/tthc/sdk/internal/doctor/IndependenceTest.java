package vn.tthc.sdk.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Status;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.internal.config.TestTicker;

/** What makes two channels fail together. */
class IndependenceTest {

  private final Way main = way("main", "https://mot.example/forward", "VN:1", "10.0.0.1");
  private final Way backup = way("backup", "https://hai.example/forward", "VN:2", "10.0.0.2");

  @Test
  void findsNothingWhereNothingIsShared() {
    assertThat(check(main, backup).get(0).status()).isEqualTo(Status.OK);
  }

  @Test
  void findsAHostUnderOneNameOrTwo() {
    assertShared(
        way("b", "https://MOT.example:8443/x", "VN:2", "10.0.0.9"), "the host mot.example");
    assertShared(
        way("b", "https://ba.example/x", "VN:2", "10.0.0.8", "10.0.0.1"),
        "the address 10.0.0.1 under two names");
  }

  @Test
  void findsADestination() {
    assertShared(way("b", "https://ba.example/x", "VN:1", "10.0.0.3"), "the destination VN:1");
  }

  @Test
  void findsATokenHost() {
    Gateway gateway = Gateway.oauth2(URI.create("https://lgsp.example/token"), "id", () -> "s");
    Way one = new Way("a", main.channel().withGateway(gateway), main.addresses());
    Way other = new Way("b", backup.channel().withGateway(gateway), backup.addresses());
    assertThat(check(one, other).get(0).detail())
        .isEqualTo("a and b share the gateway's token host lgsp.example");
  }

  @Test
  void tellsAllThatAPairSharesAtOnce() {
    Check check = check(main, way("b", "https://mot.example/x", "VN:1")).get(0);
    assertThat(check.detail())
        .isEqualTo("main and b share the host mot.example and the destination VN:1");
    assertThat(check.mend()).contains("another machine", "member code", "Art. 20.2");
  }

  @Test
  void comparesEachPair() {
    Way third = way("c", "https://mot.example/x", "VN:3");
    assertThat(check(main, backup, third))
        .extracting(Check::status)
        .containsExactly(Status.OK, Status.WARNING, Status.OK);
  }

  @Test
  void warnsOfASingleChannel() {
    assertThat(check(main)).extracting(Check::status).containsExactly(Status.WARNING);
  }

  private void assertShared(Way other, String what) {
    Check check = check(main, other).get(0);
    assertThat(check.status()).isEqualTo(Status.WARNING);
    assertThat(check.detail()).isEqualTo("main and b share " + what);
  }

  private static List<Check> check(Way... ways) {
    Findings findings = new Findings(check -> {}, new TestTicker());
    Independence.check(List.of(ways), findings);
    return findings.diagnosis().checks();
  }

  private static Way way(String name, String url, String destination, String... addresses) {
    Channel channel = Channel.adapter(URI.create(url), destination, "nguoi", "mat-khau");
    return new Way(name, channel, List.of(addresses).stream().map(IndependenceTest::at).toList());
  }

  private static InetAddress at(String numbers) {
    try {
      return InetAddress.getByName(numbers);
    } catch (java.net.UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
