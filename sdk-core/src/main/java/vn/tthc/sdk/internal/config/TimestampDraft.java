package vn.tthc.sdk.internal.config;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.TimestampService;

/** What the settings say of the time-stamp authority, put together when its address is known. */
final class TimestampDraft {

  private static final String KEY = "signing.timestamp-url";

  private @Nullable Setting url;
  private @Nullable Setting other;
  private List<X509Certificate> trust = List.of();
  private UnaryOperator<TimestampService> changes = UnaryOperator.identity();

  void url(Setting value) {
    url = value;
  }

  /** A setting that needs the address, tried on at once so that its fault is told as its own. */
  void change(Setting value, UnaryOperator<TimestampService> change) {
    var unused = change.apply(TimestampService.of(URI.create("http://localhost")));
    UnaryOperator<TimestampService> before = changes;
    changes = service -> change.apply(before.apply(service));
    other = value;
  }

  void trust(Setting value) {
    trust = KeyFiles.certificates(value.path());
    change(value, service -> service.withTrust(trust));
  }

  /** Those that certificates of time stamps must lead to; none when any will do. */
  List<X509Certificate> trust() {
    return trust;
  }

  boolean isGiven() {
    return url != null || other != null;
  }

  /** The service; empty when something is wrong or missing, which is noted. */
  Optional<TimestampService> open(Problems problems) {
    Setting address = url;
    if (address == null) {
      problems.missing(KEY, "give the address of the time-stamp authority");
      return Optional.empty();
    }
    return problems.attempt(address, () -> changes.apply(TimestampService.of(address.url())));
  }
}
