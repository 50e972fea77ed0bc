package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Lets a TLS handshake wait no longer than a connection may take. OkHttp would let it take the read
 * time-out, which has to be as long as the slowest answer; it sets that after the handshake.
 */
final class HandshakeLimit extends SSLSocketFactory {

  private final SSLSocketFactory sockets;
  private final int millis;

  HandshakeLimit(SSLSocketFactory sockets, int millis) {
    this.sockets = sockets;
    this.millis = millis;
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    connected.setSoTimeout(millis);
    return sockets.createSocket(connected, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw notUsed();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw notUsed();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw notUsed();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw notUsed();
  }

  private static UnsupportedOperationException notUsed() {
    return new UnsupportedOperationException("OkHttp lays TLS over sockets of its own");
  }

  /** Equal ones share connections, those of several clients in one pool. */
  @Override
  public boolean equals(Object other) {
    return other instanceof HandshakeLimit limit
        && limit.millis == millis
        && limit.sockets.equals(sockets);
  }

  @Override
  public int hashCode() {
    return 31 * sockets.hashCode() + millis;
  }
}
