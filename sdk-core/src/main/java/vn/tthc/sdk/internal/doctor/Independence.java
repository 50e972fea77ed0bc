package vn.tthc.sdk.internal.doctor;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.Diagnosis.Step;

/** Whether two channels could fail together (Art. 20.2). */
final class Independence {

  private Independence() {}

  /** Adds a check for each pair. */
  static void check(List<Way> ways, Findings findings) {
    if (ways.size() == 1) {
      add(
          findings,
          Finding.warning(
              "there is one channel only: nothing takes over when it fails",
              "set up a backup channel that is independent of it (Art. 19.2, 20.2)"));
    }
    for (int i = 0; i < ways.size(); i++) {
      for (Way other : ways.subList(i + 1, ways.size())) {
        add(findings, compare(ways.get(i), other));
      }
    }
  }

  private static void add(Findings findings, Finding finding) {
    findings.add("", Step.INDEPENDENCE, finding, Duration.ZERO);
  }

  /**
   * Something that two channels share.
   *
   * @param what it is
   * @param mend what to do about it
   */
  private record Shared(String what, String mend) {}

  private static Finding compare(Way one, Way other) {
    List<Shared> shared = new ArrayList<>();
    addHost(shared, one, other);
    if (one.tokenHost().isPresent() && one.tokenHost().equals(other.tokenHost())) {
      shared.add(
          new Shared(
              "the gateway's token host " + one.tokenHost().get(),
              "let one of them go past this gateway or through another one"));
    }
    if (one.channel().destination().equals(other.channel().destination())) {
      shared.add(
          new Shared(
              "the destination " + one.channel().destination(),
              "ask the Government Office whether the portal can be reached by another member"
                  + " code"));
    }
    String pair = one.name() + " and " + other.name();
    if (shared.isEmpty()) {
      return Finding.ok(pair + " share no host, token host or destination");
    }
    return Finding.warning(
        pair + " share " + list(shared.stream().map(Shared::what).toList()),
        "what fails there fails both (Art. 20.2): "
            + String.join("; ", shared.stream().map(Shared::mend).toList()));
  }

  private static void addHost(List<Shared> shared, Way one, Way other) {
    String mend = "put one of them on another machine, best on a line of its own";
    if (one.host().equals(other.host())) {
      shared.add(new Shared("the host " + one.host(), mend));
      return;
    }
    one.addresses().stream()
        .filter(other.addresses()::contains)
        .findFirst()
        .map(InetAddress::getHostAddress)
        .ifPresent(
            address -> shared.add(new Shared("the address " + address + " under two names", mend)));
  }

  private static String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
