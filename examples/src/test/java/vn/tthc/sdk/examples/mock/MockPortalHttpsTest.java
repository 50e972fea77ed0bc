package vn.tthc.sdk.examples.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.cli.Main;

class MockPortalHttpsTest {

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void aClientThatTrustsTheFileAloneLogsIn() throws Exception {
    Path authority;
    try (Running portal = new Running()) {
      authority = Path.of(portal.value("authority"));
      assertThat(authority).hasFileName("mock-portal-ca.pem");
      assertThat(portal.line("mapi/login"))
          .contains("curl -s --cacert " + authority + " https://127.0.0.1:");
      assertThat(logIn(portal.value("main"), authority)).contains("\"session\":\"");
    }
    assertThat(authority).doesNotExist();
    assertThat(authority.getParent()).doesNotExist();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theFileMayBeNamedAndStays() throws Exception {
    Path named = folder.resolve("the authority.pem");
    try (Running portal = new Running("--https-authority", named.toString())) {
      assertThat(portal.value("authority")).isEqualTo(named.toString());
      assertThat(portal.line("mapi/login")).contains("--cacert '" + named + "' https:");
      assertThat(logIn(portal.value("main"), named)).contains("\"session\":\"");
    }
    assertThat(named).content().startsWith("-----BEGIN CERTIFICATE-----\n");
  }

  @Test
  void whatCannotBeIsOneLine() {
    String nowhere = folder.resolve("none").resolve("ca.pem").toString();
    PrintWriter out = new PrintWriter(new StringWriter());

    assertThat(run(out, "--https", "--https-authority", nowhere)).isEqualTo(2);
    assertThat(run(out, "--https-authority", nowhere)).isEqualTo(2);
    assertThat(run(out, "--keep", "-1")).isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains(nowhere + ": cannot be written"))
        .anyMatch(line -> line.contains("add --https"))
        .anyMatch(line -> line.contains("--keep"));
  }

  private static String logIn(String door, Path authority) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(door + "/mapi/login"))
            .header("dstcode", "VN:GOV:000.00.00.G22:vpcpdvcprovider")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"username\":\"demo\",\"password\":\"demo\"}"))
            .build();
    return HttpClient.newBuilder()
        .sslContext(trusting(authority))
        .build()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static SSLContext trusting(Path authority) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream in = Files.newInputStream(authority)) {
      store.setCertificateEntry(
          "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }

  private int run(PrintWriter out, String... args) {
    List<String> all = new ArrayList<>(List.of("mock-portal"));
    all.addAll(List.of("--port", "0", "--backup-port", "0", "--page-port", "0"));
    all.addAll(List.of(args));
    return Main.run(out, new PrintWriter(err, true), all.toArray(String[]::new));
  }

  /** The command with HTTPS on any ports, until it is closed. */
  private final class Running implements AutoCloseable {
    private final PipedWriter out = new PipedWriter();
    private final Thread thread;
    private final List<String> shown = new ArrayList<>();

    Running(String... args) throws Exception {
      List<String> all = new ArrayList<>(List.of("--https"));
      all.addAll(List.of(args));
      PipedReader reader = new PipedReader(out, 1 << 16);
      thread = new Thread(() -> run(all.toArray(String[]::new)));
      thread.start();
      Scanner lines = new Scanner(reader);
      while (lines.hasNextLine()) {
        shown.add(lines.nextLine());
        if (shown.get(shown.size() - 1).contains("Ctrl-C")) {
          return;
        }
      }
    }

    private void run(String... args) {
      // Closed at the end, or whoever reads would wait for ever where it ends too early.
      try (PrintWriter writer = new PrintWriter(out)) {
        MockPortalHttpsTest.this.run(writer, args);
      }
    }

    String line(String text) {
      return shown.stream().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }

    /** What stands behind a word at the beginning of a line. */
    String value(String word) {
      return shown.stream()
          .filter(line -> line.startsWith(word + " "))
          .map(line -> line.substring(word.length()).strip())
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
