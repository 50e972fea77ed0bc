package vn.tthc.sdk.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.TestCa;
import vn.tthc.sdk.internal.channel.TlsServer;

/** Ways to the portal that fail before anything is asked of it. */
final class Mishaps {

  static final TestCa CA = new TestCa("Goc Mau");
  static final Tls TRUSTING = Tls.trusting(List.of(CA.certificate()));

  private Mishaps() {}

  static BadPortal at(String url) throws IOException {
    return BadPortal.answering(BadPortal.YES).at(url);
  }

  static BadPortal closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return at("http://127.0.0.1:" + socket.getLocalPort() + "/XrdAdapter/forward");
    }
  }

  static BadPortal noTls() throws IOException {
    BadPortal portal = BadPortal.answering(BadPortal.YES);
    return portal.at(portal.channel().url().toString().replace("http:", "https:"));
  }

  static BadPortal silentHandshake() throws IOException {
    RawServer silent = new RawServer(socket -> new CountDownLatch(1).await());
    String url = silent.url().toString().replace("http:", "https:");
    return BadPortal.answering(BadPortal.YES).at(url, silent);
  }

  static BadPortal tls(Tls.Identity server, Tls client) throws Exception {
    RawServer other = new TlsServer(server).start();
    return BadPortal.answering(BadPortal.YES)
        .by(
            c ->
                Channel.adapter(other.url(), c.destination(), c.username(), c.password())
                    .withTls(client),
            other);
  }

  static BadPortal behindGateway(String token) throws IOException {
    RawServer gateway =
        new RawServer(
            socket -> {
              RawServer.read(socket);
              socket.getOutputStream().write(token.getBytes(StandardCharsets.UTF_8));
            });
    return BadPortal.answering(BadPortal.YES)
        .by(
            channel -> channel.withGateway(Gateway.oauth2(gateway.url(), "don-vi", () -> "mat")),
            gateway);
  }
}
