package vn.tthc.sdk.internal.channel;

import java.net.UnknownHostException;

/** Plain http does not leave the private network. */
final class PublicAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  static final String WHAT = "plain http reaches loopback and private addresses only";
  static final String MEND = "use https";

  PublicAddressException() {
    super(WHAT + ": " + MEND);
  }
}
