package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Whole requests as a client of ours sends them, each with a full dossier of its own. */
final class CapturedRequests {

  /** As long as the mock portal's sessions, so that one takes the place of another. */
  private static final int SESSION_LENGTH = 32;

  private static final String PLACE = "0".repeat(SESSION_LENGTH);
  private static final String HEAD_END = "\r\n\r\n";

  private final List<byte[]> requests = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private X509Certificate authority;

  private CapturedRequests() {}

  static CapturedRequests capture(int count, Evidence evidence) throws IOException {
    CapturedRequests captured = new CapturedRequests();
    try (CannedServer server = new CannedServer(Portal.ANSWER);
        OurClient client = new OurClient(server.url(Portal.ADAPTER), evidence)) {
      for (int i = 0; i < count; i++) {
        client.portal().dossiers().sync(ManyChanges.dossier(i));
        captured.add(server.last().whole());
      }
      captured.authority = evidence == Evidence.NONE ? null : client.authority();
    }
    return captured;
  }

  private void add(byte[] request) {
    // bytes as characters: nothing but the session and the length changes
    String text = new String(request, StandardCharsets.ISO_8859_1);
    String longer = text.replace(Portal.SESSION, PLACE);
    int grown = longer.length() - text.length();
    int body = text.length() - text.indexOf(HEAD_END) - HEAD_END.length();
    String whole = longer.replaceFirst("(?i)(\ncontent-length: *)" + body, "$1" + (body + grown));
    if (grown != PLACE.length() - Portal.SESSION.length()) {
      throw new IllegalStateException("the session does not stand once in a request");
    }
    requests.add(whole.getBytes(StandardCharsets.ISO_8859_1));
    places.add(whole.indexOf(PLACE));
  }

  /** Puts a session into all of them. */
  void logIn(String session) {
    byte[] bytes = session.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length != SESSION_LENGTH) {
      throw new IllegalStateException("a session of another length: " + bytes.length);
    }
    for (int i = 0; i < requests.size(); i++) {
      System.arraycopy(bytes, 0, requests.get(i), places.get(i), SESSION_LENGTH);
    }
  }

  byte[] get(int index) {
    return requests.get(index);
  }

  int size() {
    return requests.size();
  }

  /** Who issued the certificate of the signatures; null without signatures. */
  X509Certificate authority() {
    return authority;
  }
}
