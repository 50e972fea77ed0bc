package vn.tthc.sdk.internal.doctor;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.channel.Contact;
import vn.tthc.sdk.internal.channel.Contact.Stage;
import vn.tthc.sdk.internal.channel.Trouble;

/** Judges how far a first request came: name, connection, TLS. */
final class Arrival {

  private static final Finding SKIPPED = Finding.skipped("an earlier step failed");
  private static final Finding NOT_SEEN =
      Finding.skipped("the program's own HTTP client answers without a connection");

  private final Channel channel;
  private final Contact contact;
  private final Instant now;
  private boolean stuck;

  Arrival(Channel channel, Contact contact, Instant now) {
    this.channel = channel;
    this.contact = contact;
    this.now = now;
  }

  /** Adds the three checks; tells whether the request got past all of them. */
  boolean check(String name, Findings findings) {
    add(name, findings, Step.NAME, Stage.NAME);
    add(name, findings, Step.CONNECTION, Stage.CONNECTION);
    if (isSecure()) {
      add(name, findings, Step.TLS, Stage.TLS);
    } else {
      String plain = "plain http, inside the private network";
      findings.add(name, Step.TLS, stuck ? SKIPPED : Finding.skipped(plain), Duration.ZERO);
    }
    return !stuck;
  }

  private void add(String name, Findings findings, Step step, Stage stage) {
    findings.add(name, step, stuck ? SKIPPED : judge(stage), contact.took(stage));
  }

  private Finding judge(Stage stage) {
    if (contact.passed(stage)) {
      return passed(stage);
    }
    if (contact.trouble().isEmpty()) {
      return NOT_SEEN;
    }
    stuck = true;
    Trouble trouble = contact.trouble().get();
    String mend = ArrivalMends.of(stage, trouble);
    return Finding.failed(stage == Stage.NAME ? host() + ": " : where() + ": ", trouble, mend);
  }

  private Finding passed(Stage stage) {
    return switch (stage) {
      case NAME -> Finding.ok(addresses());
      case CONNECTION -> Finding.ok(where() + (contact.throughProxy() ? ", through a proxy" : ""));
      case TLS -> contact.secured().map(this::secured).orElse(NOT_SEEN);
    };
  }

  private String addresses() {
    if (contact.throughProxy()) {
      return host() + ", which the proxy looks up";
    }
    String found =
        contact.addresses().stream()
            .map(InetAddress::getHostAddress)
            .distinct()
            .collect(Collectors.joining(", "));
    return found.equals(host()) ? found + " needs no look-up" : host() + " is at " + found;
  }

  private Finding secured(Contact.Secured secured) {
    Finding theirs =
        CertificateDates.of(
            secured.version() + ", the server's certificate",
            secured.certificate(),
            now,
            "ask the operator to renew it");
    return channel.tls().identity().map(this::ours).map(theirs::and).orElse(theirs);
  }

  private Finding ours(Tls.Identity identity) {
    return CertificateDates.of(
        "our client certificate", identity.chain().get(0), now, "get a new one for tls.key");
  }

  private String host() {
    return channel.url().getHost();
  }

  private String where() {
    int port = channel.url().getPort();
    int standard = isSecure() ? 443 : 80;
    return host() + ":" + (port < 0 ? standard : port);
  }

  private boolean isSecure() {
    return "https".equals(channel.url().getScheme());
  }
}
