package vn.tthc.sdk.internal.config;

import java.net.InetAddress;

/** Which addresses plain http may reach: those of this machine and of private networks. */
public final class InsideAddress {

  private InsideAddress() {}

  /**
   * Whether an address is a loopback, link-local, private (RFC 1918) or unique local (RFC 4193)
   * one.
   */
  public static boolean is(InetAddress address) {
    boolean uniqueLocal =
        address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
    return address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || uniqueLocal;
  }
}
