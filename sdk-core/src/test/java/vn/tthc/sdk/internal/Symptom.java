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
 * it belongs to. Each is made on a real socket; the table in {@code docs/errors.md} lists them.
 */
enum Symptom {
  NO_SUCH_HOST(
      Fate.NOT_SENT,
      "the host name is not found",
      "check `url` and DNS",
      () -> Mishaps.at("http://khong-co.invalid/XrdAdapter/forward")),
  REFUSED_CONNECTION(
      Fate.NOT_SENT,
      "the connection is refused",
      "check host and port, and whether the adapter runs",
      Mishaps::closedPort),
  NO_TLS(
      Fate.NOT_SENT,
      "the port does not speak TLS, or only old versions",
      "check `url`: https and port",
      Mishaps::noTls),
  SILENT_HANDSHAKE(
      Fate.NOT_SENT,
      "the TLS handshake does not end within `connect-timeout`",
      "look at the server and what stands before it",
      Mishaps::silentHandshake),
  UNKNOWN_AUTHORITY(
      Fate.UNTRUSTED,
      "the certificate comes from no trusted authority",
      "a security incident, perhaps; else give the authority (`tls.trust`)",
      () -> Mishaps.tls(Mishaps.CA.issue("localhost"), Tls.platform())),
  OTHER_HOST(
      Fate.UNTRUSTED,
      "the certificate is for another host",
      "a security incident, perhaps; else check `url`",
      () -> Mishaps.tls(Mishaps.CA.issue("khac.example"), Mishaps.TRUSTING)),
  EXPIRED(
      Fate.UNTRUSTED,
      "the certificate has expired or is not valid yet",
      "ask the operator to renew it; check this machine's clock",
      () ->
          Mishaps.tls(
              Mishaps.CA.issue("localhost", TestCa.BEFORE, TestCa.NOW.minusSeconds(60)),
              Mishaps.TRUSTING)),
  OTHER_KEY(
      Fate.UNTRUSTED,
      "the server has none of the pinned keys",
      "a security incident, perhaps; else ask the operator for the new key (`tls.pins`)",
      () ->
          Mishaps.tls(
              Mishaps.CA.issue("localhost"),
              Mishaps.TRUSTING.withPins(TestCa.pin(new TestCa("Khac").certificate())))),
  TOKEN_REFUSED(
      Fate.LOGIN_REFUSED,
      "the gateway gives no token: HTTP 400, 401 or 403",
      "check client id and secret or key of the gateway",
      () -> Mishaps.behindGateway(RawServer.answer(401, "", "{\"error\":\"invalid_client\"}"))),
  GATEWAY_DOWN(
      Fate.NOT_SENT,
      "the gateway's token service fails or is silent",
      "look at the gateway",
      () -> Mishaps.behindGateway(RawServer.answer(503, "", ""))),
  LOGIN_REFUSED(
      Fate.LOGIN_REFUSED,
      "the portal refuses the login",
      "check username and password; a refused password is left alone for a minute and more",
      () -> BadPortal.atLogin(RawServer.answer(200, "", "{\"error_code\":-1}"))),
  NO_PASSWORD(
      Fate.LOGIN_REFUSED,
      "the source of the password fails",
      "look at the vault, the variable or the file",
      () ->
          BadPortal.answering(BadPortal.YES)
              .by(c -> Channel.adapter(c.url(), c.destination(), c.username(), () -> null))),
  LOGIN_UNANSWERED(
      Fate.NOT_SENT,
      "the login is not answered by the portal",
      "nothing; tell the operator when it lasts",
      () -> BadPortal.atLogin(RawServer.answer(502, "", ""))),
  UNAUTHORISED(
      Fate.LOGIN_REFUSED,
      "HTTP 401 to data, again after a new token and a new session",
      "check the account and the right to this service",
      () -> BadPortal.answering(RawServer.answer(401, "", ""))),
  FORBIDDEN(
      Fate.LOGIN_REFUSED,
      "HTTP 403 without a page, again after a new session",
      "ask the gateway's operator for the right to this service",
      () -> BadPortal.answering(RawServer.answer(403, "", ""))),
  THROTTLED(
      Fate.THROTTLED,
      "HTTP 429; all callers of the channel pause as `Retry-After` says, within the deadline",
      "fewer or larger batches, lower `parallelism`",
      () -> BadPortal.answering(RawServer.answer(429, "Retry-After: 2\r\n", ""))),
  MISROUTED(
      Fate.MISROUTED,
      "HTTP 404, 405 or a redirect",
      "check `url`, `login-path`, `data-path` and `destination`",
      () -> BadPortal.answering(RawServer.answer(404, "", ""))),
  FIREWALL(
      Fate.FIREWALL,
      "a page (HTML) below HTTP 500, or HTTP 413",
      "a sync halves the batch and isolates the record: look for text that offends a firewall",
      () -> BadPortal.answering(RawServer.answer(200, "", "<html>Request Rejected</html>"))),
  GATEWAY_ERROR(
      Fate.LOST,
      "HTTP 502, 503, 504, or 500 without the portal's JSON",
      "send again later, or look it up",
      () -> BadPortal.answering(RawServer.answer(503, "Retry-After: 0\r\n", ""))),
  RESET(
      Fate.LOST,
      "the connection breaks after the first byte was sent",
      "send again later, or look it up",
      () ->
          BadPortal.answering(
              out -> {
                throw new IOException("cut");
              })),
  CUT(
      Fate.LOST,
      "the answer is cut short, empty, not the portal's, or longer than 16 MB",
      "send again later, or look it up",
      () -> BadPortal.answering("HTTP/1.1 200 x\r\nContent-Length: 900\r\n\r\n{\"error_code\":0")),
  EMPTY_OBJECT(
      Fate.NOTHING_SAID,
      "`{}`: neither error code nor result",
      "send again later, or look it up",
      () -> BadPortal.answering(RawServer.answer(200, "", "{}"))),
  SILENCE(
      Fate.LOST,
      "no answer within `request-timeout`, or one that drips",
      "send again later, or look it up",
      () -> BadPortal.answering(out -> new CountDownLatch(1).await())),
  NO(
      Fate.REFUSED,
      "the portal's error code",
      "show `portalMessage()` to the officer, mend the data",
      () -> BadPortal.answering(RawServer.answer(200, "", "{\"error_code\":\"-1\"}"))),
  MISSING(
      Fate.MISSING,
      "the portal does not hold what is to be changed",
      "send the dossier first",
      () ->
          BadPortal.answering(
              RawServer.answer(
                  200, "", "{\"error_code\":-1,\"message\":\"Hồ sơ không tồn tại\"}")));

  /** Makes it happen. */
  interface Maker {
    BadPortal make() throws Exception;
  }

  private final Fate fate;
  private final String what;
  private final String advice;
  private final Maker maker;

  Symptom(Fate fate, String what, String advice, Maker maker) {
    this.fate = fate;
    this.what = what;
    this.advice = advice;
    this.maker = maker;
  }

  Fate fate() {
    return fate;
  }

  String what() {
    return what;
  }

  String advice() {
    return advice;
  }

  BadPortal start() throws Exception {
    return maker.make();
  }
}
