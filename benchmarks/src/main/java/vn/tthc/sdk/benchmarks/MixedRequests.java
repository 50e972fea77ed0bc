package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tthc.sdk.Operation;

/**
 * What clients of all kinds send to a mock portal from one connection: of ten requests six bring a
 * new dossier, two a step of the last one, one logs in and one is malformed. Throws where the
 * portal answers anything else than it should.
 */
final class MixedRequests implements AutoCloseable {

  private static final byte[] ACCEPTED = "\"error_code\":0".getBytes(StandardCharsets.US_ASCII);
  private static final int KINDS = 10;
  private static final int MOST_DOSSIERS = 100_000_000;
  private static final String OLD_CODE = ManyChanges.dossier(0).code();
  private static final String DOSSIER =
      new String(Portal.WIRE.write(ManyChanges.dossier(0)), StandardCharsets.UTF_8);
  private static final String STEP =
      new String(Portal.WIRE.write(ManyChanges.step(0)), StandardCharsets.UTF_8);

  private final RawHttp connection;
  private final int owner;
  private String session;
  private String lastCode = "";
  private int sent;

  /**
   * Logs in.
   *
   * @param owner of the connection: its dossiers have codes of their own
   */
  MixedRequests(int port, int owner) throws IOException {
    this.connection = new RawHttp(port);
    this.owner = owner;
    this.session = logIn();
  }

  private String logIn() throws IOException {
    return connection.logIn(MockDayRun.ACCOUNT, MockDayRun.ACCOUNT);
  }

  /** Sends the next one. */
  void next() throws IOException {
    int kind = sent++ % KINDS;
    switch (kind) {
      case 8 -> session = logIn();
      case 9 -> sendMalformed();
      case 3, 7 -> sendGood(Operation.SYNC_STEPS, STEP.replace(OLD_CODE, lastCode));
      default -> {
        lastCode = "H29.22-" + owner + "-" + (MOST_DOSSIERS + sent);
        sendGood(Operation.SYNC_DOSSIERS, DOSSIER.replace(OLD_CODE, lastCode));
      }
    }
  }

  private void sendGood(Operation operation, String record) throws IOException {
    String data = "[" + record + "]";
    if (!connection.send(envelope(operation.serviceName(), data)).has(ACCEPTED)) {
      throw new IllegalStateException("refused: " + operation + " of " + lastCode);
    }
  }

  /** Each time another kind, or another name that nobody has. */
  private void sendMalformed() throws IOException {
    String odd = "Truong" + owner + "x" + sent;
    List<byte[]> kinds =
        List.of(
            RawHttp.post(Portal.DATA, "{\"session\":\"" + session + "\",\"data\":[{\"MaHoSo\":"),
            RawHttp.post(Portal.DATA, "không phải JSON " + odd),
            envelope(Portal.SERVICE, "[{\"" + odd + "\":\"1\"}]"),
            envelope(odd, "[]"),
            RawHttp.post(Portal.DATA + odd, "{}"));
    if (connection.send(kinds.get(sent / KINDS % kinds.size())).has(ACCEPTED)) {
      throw new IllegalStateException("a malformed request was accepted");
    }
  }

  private byte[] envelope(String service, String data) {
    return RawHttp.post(
        Portal.DATA,
        "{\"session\":\""
            + session
            + "\",\"madonvi\":\"H29\",\"service\":\""
            + service
            + "\",\"isUpdating\":\"False\",\"data\":"
            + data
            + "}");
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
