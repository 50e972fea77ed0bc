package vn.tthc.sdk.internal.channel;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import vn.tthc.sdk.internal.config.InsideAddress;

/** Keeps plain http inside: it finds and reaches loopback and private addresses only. */
final class PrivateNetwork implements Dns {

  /** One for all: connections are shared only where names are looked up alike. */
  static final PrivateNetwork DNS = new PrivateNetwork();

  private PrivateNetwork() {}

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> inside = Dns.SYSTEM.lookup(host).stream().filter(InsideAddress::is).toList();
    if (inside.isEmpty()) {
      throw new PublicAddressException();
    }
    return inside;
  }

  /** Refuses an address outside; those written as numbers are never looked up. */
  static void require(SocketAddress address) throws PublicAddressException {
    if (!(address instanceof InetSocketAddress inet)
        || inet.isUnresolved()
        || !InsideAddress.is(inet.getAddress())) {
      throw new PublicAddressException();
    }
  }
}
