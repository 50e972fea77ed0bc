package vn.tthc.sdk.internal.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tthc.sdk.internal.channel.ChannelLook;
import vn.tthc.sdk.internal.channel.Contact;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.HttpReply;

/** How long a few quiet requests take, over a connection that stands already. */
final class RoundTrip {

  private static final int REQUESTS = 3;

  private final ChannelLook look;
  private final Ticker ticker;

  RoundTrip(ChannelLook look, Ticker ticker) {
    this.look = look;
    this.ticker = ticker;
  }

  /**
   * The median of a few.
   *
   * @param first what the first request came to; where nothing answered it, no more are sent
   */
  Finding check(Contact first) {
    List<Duration> trips = new ArrayList<>();
    Contact last = first;
    while (last.trouble().isEmpty() && trips.size() < REQUESTS) {
      long begun = ticker.nanos();
      last = look.contact();
      trips.add(Duration.ofNanos(ticker.nanos() - begun));
    }
    if (last.trouble().isPresent()) {
      return Finding.failed(
          "a GET of the adapter's root: ",
          last.trouble().get(),
          "ask the adapter's operator whether it is overloaded or half up; raise request-timeout"
              + " if it is slow");
    }
    Collections.sort(trips);
    String detail = "median of " + REQUESTS + ": " + millis(trips.get(REQUESTS / 2));
    return HttpReply.isGatewaysExcuse(last.status())
        ? Finding.warning(
            detail + ", answered with HTTP " + last.status(),
            "tell the adapter's operator: a channel that failed is found again only when a GET of"
                + " its root is answered otherwise")
        : Finding.ok(detail);
  }

  private static String millis(Duration duration) {
    return duration.toMillis() < 1 ? "less than 1 ms" : duration.toMillis() + " ms";
  }
}
