package vn.tthc.sdk.internal.channel;

import java.net.UnknownHostException;

/** Plain http does not leave the private network. */
final class PublicAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  PublicAddressException() {
    super("plain http reaches loopback and private addresses only: use https");
  }
}
