package vn.tthc.sdk.internal.channel;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Handshake;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.channel.Contact.Stage;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Notes how far a connection came, and what was to be seen on the way. Thread-safe: addresses of
 * one host are tried on several threads.
 */
final class ConnectionWatch extends SentMark {

  private final Ticker ticker;

  // Guarded by this.
  private final Map<Stage, Long> begun = new EnumMap<>(Stage.class);
  private final Map<Stage, Duration> passed = new EnumMap<>(Stage.class);
  private List<InetAddress> addresses = List.of();
  private boolean throughProxy;
  private Contact.@Nullable Secured secured;

  ConnectionWatch(Ticker ticker) {
    this.ticker = ticker;
  }

  private synchronized void begin(Stage stage) {
    begun.putIfAbsent(stage, ticker.nanos());
  }

  private synchronized void pass(Stage stage) {
    long now = ticker.nanos();
    passed.putIfAbsent(stage, Duration.ofNanos(now - begun.getOrDefault(stage, now)));
  }

  @Override
  public void dnsStart(Call call, String host) {
    begin(Stage.NAME);
  }

  @Override
  public synchronized void dnsEnd(Call call, String host, List<InetAddress> found) {
    pass(Stage.NAME);
    addresses = List.copyOf(found);
  }

  /** A host in numbers is never looked up, one behind a proxy by the proxy. */
  @Override
  public synchronized void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    pass(Stage.NAME);
    begin(Stage.CONNECTION);
    throughProxy = proxy.type() != Proxy.Type.DIRECT;
    if (throughProxy) {
      addresses = List.of();
    } else if (addresses.isEmpty()) {
      addresses = Optional.ofNullable(address.getAddress()).map(List::of).orElse(List.of());
    }
  }

  @Override
  public void secureConnectStart(Call call) {
    pass(Stage.CONNECTION);
    begin(Stage.TLS);
  }

  @Override
  public synchronized void secureConnectEnd(Call call, @Nullable Handshake handshake) {
    pass(Stage.TLS);
    if (handshake != null) {
      handshake.peerCertificates().stream()
          .findFirst()
          .map(X509Certificate.class::cast)
          .ifPresent(
              first -> secured = new Contact.Secured(handshake.tlsVersion().javaName(), first));
    }
  }

  @Override
  public void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    pass(Stage.CONNECTION);
  }

  /** What was seen, with the answer. */
  Contact answered(int status) {
    return contact(status, Optional.empty());
  }

  /** What was seen before it failed. */
  Contact failed(TransportException e) {
    // With TLS 1.3 a server looks at our certificate when its own part of the handshake is over.
    if (TransportFailure.blamesOurCertificate(e)) {
      forget(Stage.TLS);
    }
    return contact(0, Optional.of(Trouble.of(e)));
  }

  private synchronized void forget(Stage stage) {
    passed.remove(stage);
  }

  private synchronized Contact contact(int status, Optional<Trouble> trouble) {
    return new Contact(
        passed, addresses, throughProxy, Optional.ofNullable(secured), status, trouble);
  }

  /** What the handshake told; empty when there was none. */
  synchronized Optional<Contact.Secured> secured() {
    return Optional.ofNullable(secured);
  }
}
