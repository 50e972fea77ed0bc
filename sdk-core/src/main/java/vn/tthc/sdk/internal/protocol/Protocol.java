package vn.tthc.sdk.internal.protocol;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Channel;

/** The portal's dialect: turns what we want into a request, and a response into its meaning. */
public interface Protocol {

  /** The request that opens a session. */
  HttpRequest login(Channel channel, String password);

  /** What the login came to. */
  Login readLogin(HttpReply reply);

  /**
   * The request that carries an exchange.
   *
   * @param updating whether to replace what the portal holds; null where the service knows no such
   *     thing
   */
  HttpRequest data(Channel channel, Outgoing outgoing, String session, @Nullable Boolean updating);

  /** What the answer to something that was sent means. */
  Reply readData(HttpReply reply);

  /** What the answer to a read means, which is good for nothing without a result. */
  Reply readResult(HttpReply reply);
}
