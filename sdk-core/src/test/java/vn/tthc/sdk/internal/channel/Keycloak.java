package vn.tthc.sdk.internal.channel;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real OAuth 2.0 server as a process of its own, with one realm. */
final class Keycloak implements AutoCloseable {

  private static final String REALM = "tinh-mau";

  private final Process process;
  private final int port;

  /** Starts it with these clients, and returns when it serves. */
  Keycloak(List<Map<String, Object>> clients) throws IOException {
    Path home = Path.of(System.getProperty("keycloak.home"));
    Path realms = Files.createDirectories(home.resolve("data").resolve("import"));
    Map<String, Object> realm = Map.of("realm", REALM, "enabled", true, "clients", clients);
    new JsonMapper().writeValue(realms.resolve("realm.json").toFile(), realm);
    this.port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            home.resolve("bin").resolve("kc.sh").toString(),
            "start-dev",
            "--db=dev-mem",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
    this.process = builder.redirectErrorStream(true).start();
    awaitStart();
  }

  /** What it prints afterwards is read to the end, or it would stop when nobody does. */
  private void awaitStart() throws IOException {
    BufferedReader out = process.inputReader();
    List<String> said = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
      if (line.contains("Listening on:")) {
        Thread reader = new Thread(() -> out.lines().forEach(further -> {}), "keycloak");
        reader.setUncaughtExceptionHandler((thread, closed) -> {});
        reader.setDaemon(true);
        reader.start();
        return;
      }
    }
    throw new IllegalStateException("Keycloak does not start:\n" + String.join("\n", said));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + port + "/realms/" + REALM);
  }

  URI tokenUrl() {
    return URI.create(issuer() + "/protocol/openid-connect/token");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
