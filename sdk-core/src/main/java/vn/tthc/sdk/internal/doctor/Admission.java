package vn.tthc.sdk.internal.doctor;

import java.util.Optional;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.internal.channel.ChannelLook;
import vn.tthc.sdk.internal.channel.Trouble;
import vn.tthc.sdk.internal.config.Ticker;

/** Whether the gateway and the portal let us in. */
final class Admission {

  private final Channel channel;
  private final ChannelLook look;
  private final Ticker ticker;

  Admission(Channel channel, ChannelLook look, Ticker ticker) {
    this.channel = channel;
    this.look = look;
    this.ticker = ticker;
  }

  Finding token() {
    if (!look.asksForToken()) {
      return Finding.skipped("no token is asked for");
    }
    Optional<Trouble> trouble = look.fetchToken();
    if (trouble.isPresent()) {
      return Finding.failed("", trouble.get(), tokenMend(trouble.get()));
    }
    String host = channel.gateway().tokenUrl().orElseThrow().getHost();
    Finding given = Finding.ok(host + " gave a token");
    return look.secured()
        .map(
            secured ->
                CertificateDates.of(
                    "its certificate",
                    secured.certificate(),
                    ticker.now(),
                    "ask the gateway's operator to renew it"))
        .map(given::and)
        .orElse(given);
  }

  private static String tokenMend(Trouble trouble) {
    return switch (trouble.fate()) {
      case LOGIN_REFUSED ->
          "check gateway.client-id and the gateway's secret or key, and whether the gateway's"
              + " operator gave this client access";
      case THROTTLED -> "wait, and find out who else uses this client id";
      case UNTRUSTED -> trouble.incident().map(kind -> TRUST).orElse("ask the gateway's operator");
      default -> "check gateway.token-url, and ask the gateway's operator whether it is up";
    };
  }

  private static final String TRUST =
      "check gateway.token-url, tls.trust and tls.pins with the gateway's operator, by another way";

  Finding login() {
    return look.logIn()
        .map(trouble -> Finding.failed("", trouble, loginMend(trouble)))
        .orElseGet(() -> Finding.ok("the portal opened a session"));
  }

  private static String loginMend(Trouble trouble) {
    return switch (trouble.fate()) {
      case LOGIN_REFUSED ->
          "check the channel's username and password before the next try: portals lock accounts"
              + " that are refused time and again";
      case MISROUTED -> "check the channel's url, login-path, destination and destination-in";
      case THROTTLED -> "wait, and find out who else uses this account";
      case UNTRUSTED -> "check tls.trust and tls.pins with the adapter's operator";
      default ->
          "ask the adapter's operator whether it reaches the portal; check the channel's url,"
              + " login-path and destination";
    };
  }
}
