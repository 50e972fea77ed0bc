package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets without Nagle's delay, which OkHttp leaves on: a body over 16 KB on TLS would wait for
 * delayed acknowledgements. Those for plain http connect inside only.
 */
final class PromptSockets extends SocketFactory {

  private final boolean insideOnly;

  PromptSockets(boolean insideOnly) {
    this.insideOnly = insideOnly;
  }

  @Override
  public Socket createSocket() throws IOException {
    Socket socket = insideOnly ? new InsideSocket() : new Socket();
    socket.setTcpNoDelay(true);
    return socket;
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
    return new UnsupportedOperationException("OkHttp connects its sockets itself");
  }

  /** The last gate: an address in numbers passes by every resolver. */
  private static final class InsideSocket extends Socket {

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      PrivateNetwork.require(endpoint);
      super.connect(endpoint, timeout);
    }
  }
}
