package vn.tthc.sdk.internal;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.TestCa;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * Everything that is known to go wrong on the way to the portal, with the row of the decision table
 * it belongs to. Each is made on a real socket; the table in {@code docs/errors.md} lists them, in
 * the words of {@code errors/en.properties}.
 */
enum Symptom {
  NO_SUCH_HOST(Fate.NOT_SENT, () -> Mishaps.at("http://khong-co.invalid/XrdAdapter/forward")),
  REFUSED_CONNECTION(Fate.NOT_SENT, Mishaps::closedPort),
  NO_TLS(Fate.NOT_SENT, Mishaps::noTls),
  SILENT_HANDSHAKE(Fate.NOT_SENT, Mishaps::silentHandshake),
  UNKNOWN_AUTHORITY(
      Fate.UNTRUSTED, () -> Mishaps.tls(Mishaps.CA.issue("localhost"), Tls.platform())),
  OTHER_HOST(Fate.UNTRUSTED, () -> Mishaps.tls(Mishaps.CA.issue("khac.example"), Mishaps.TRUSTING)),
  EXPIRED(
      Fate.UNTRUSTED,
      () ->
          Mishaps.tls(
              Mishaps.CA.issue("localhost", TestCa.BEFORE, TestCa.NOW.minusSeconds(60)),
              Mishaps.TRUSTING)),
  OTHER_KEY(
      Fate.UNTRUSTED,
      () ->
          Mishaps.tls(
              Mishaps.CA.issue("localhost"),
              Mishaps.TRUSTING.withPins(TestCa.pin(new TestCa("Khac").certificate())))),
  TOKEN_REFUSED(
      Fate.LOGIN_REFUSED,
      () -> Mishaps.behindGateway(RawServer.answer(401, "", "{\"error\":\"invalid_client\"}"))),
  GATEWAY_DOWN(Fate.NOT_SENT, () -> Mishaps.behindGateway(RawServer.answer(503, "", ""))),
  LOGIN_REFUSED(
      Fate.LOGIN_REFUSED,
      () -> BadPortal.atLogin(RawServer.answer(200, "", "{\"error_code\":-1}"))),
  LOGIN_WITHOUT_SESSION(Fate.MISROUTED, () -> BadPortal.atLogin(BadPortal.YES)),
  NO_PASSWORD(
      Fate.LOGIN_REFUSED,
      () ->
          BadPortal.answering(BadPortal.YES)
              .by(c -> Channel.adapter(c.url(), c.destination(), c.username(), () -> null))),
  LOGIN_UNANSWERED(Fate.NOT_SENT, () -> BadPortal.atLogin(RawServer.answer(502, "", ""))),
  UNAUTHORISED(Fate.LOGIN_REFUSED, () -> BadPortal.answering(RawServer.answer(401, "", ""))),
  FORBIDDEN(Fate.LOGIN_REFUSED, () -> BadPortal.answering(RawServer.answer(403, "", ""))),
  THROTTLED(
      Fate.THROTTLED, () -> BadPortal.answering(RawServer.answer(429, "Retry-After: 2\r\n", ""))),
  MISROUTED(Fate.MISROUTED, () -> BadPortal.answering(RawServer.answer(404, "", ""))),
  FIREWALL(
      Fate.FIREWALL,
      () -> BadPortal.answering(RawServer.answer(200, "", "<html>Request Rejected</html>"))),
  GATEWAY_ERROR(
      Fate.LOST, () -> BadPortal.answering(RawServer.answer(503, "Retry-After: 0\r\n", ""))),
  RESET(
      Fate.LOST,
      () ->
          BadPortal.answering(
              out -> {
                throw new IOException("cut");
              })),
  CUT(
      Fate.LOST,
      () -> BadPortal.answering("HTTP/1.1 200 x\r\nContent-Length: 900\r\n\r\n{\"error_code\":0")),
  EMPTY_OBJECT(Fate.NOTHING_SAID, () -> BadPortal.answering(RawServer.answer(200, "", "{}"))),
  SILENCE(Fate.LOST, () -> BadPortal.answering(out -> new CountDownLatch(1).await())),
  NO(Fate.REFUSED, () -> BadPortal.answering(RawServer.answer(200, "", "{\"error_code\":\"-1\"}"))),
  MISSING(
      Fate.MISSING,
      () ->
          BadPortal.answering(
              RawServer.answer(
                  200, "", "{\"error_code\":-1,\"message\":\"Hồ sơ không tồn tại\"}")));

  /** Makes it happen. */
  interface Maker {
    BadPortal make() throws Exception;
  }

  private final Fate fate;
  private final Maker maker;

  Symptom(Fate fate, Maker maker) {
    this.fate = fate;
    this.maker = maker;
  }

  Fate fate() {
    return fate;
  }

  BadPortal start() throws Exception {
    return maker.make();
  }
}
