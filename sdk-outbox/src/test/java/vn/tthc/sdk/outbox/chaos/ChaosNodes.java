package vn.tthc.sdk.outbox.chaos;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;

/** The processes that send, each with a folder of its own. Thread-safe. */
final class ChaosNodes implements AutoCloseable {

  private static final String LOGGING = "java.util.logging.config.file";

  private final Path folder;
  private final List<Process> running = new ArrayList<>();

  ChaosNodes(Path folder, ChaosPlan plan, MockPortal portal, String database) throws IOException {
    this.folder = folder;
    for (int node = 0; node < plan.nodes(); node++) {
      Properties settings = new Properties();
      settings.setProperty("name", "node-" + node);
      settings.setProperty("database", database);
      settings.setProperty("destination", portal.destination());
      settings.setProperty("lease", Long.toString(plan.lease().toMillis()));
      settings.setProperty("log", log(node).toString());
      settings.setProperty("ready", ready(node).toString());
      put(settings, "main", portal.main());
      put(settings, "backup", portal.backup());
      Files.createDirectories(of(node));
      try (OutputStream out = Files.newOutputStream(of(node).resolve("node.properties"))) {
        settings.store(out, null);
      }
      running.add(null);
    }
  }

  private static void put(Properties settings, String channel, Door door) {
    settings.setProperty(channel + ".url", door.url().toString());
    settings.setProperty(channel + ".user", door.user());
    settings.setProperty(channel + ".password", door.password());
  }

  private Path of(int node) {
    return folder.resolve("node-" + node);
  }

  /** The node's exchange log. */
  Path log(int node) {
    return of(node).resolve("log");
  }

  private Path ready(int node) {
    return of(node).resolve("ready");
  }

  Path output(int node) {
    return of(node).resolve("output.txt");
  }

  synchronized void start(int node) throws IOException {
    File output = output(node).toFile();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-Xmx256m");
    if (System.getProperty(LOGGING) != null) {
      command.add("-D" + LOGGING + "=" + System.getProperty(LOGGING));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(ChaosNode.class.getName(), of(node).resolve("node.properties").toString()));
    Files.deleteIfExists(ready(node));
    running.set(
        node,
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
            .start());
  }

  /** Whether it has opened the outbox. */
  boolean isReady(int node) {
    return Files.exists(ready(node));
  }

  /** SIGKILL: nothing in the process notices. */
  synchronized void kill(int node) throws InterruptedException {
    Process process = running.get(node);
    process.destroyForcibly();
    process.waitFor();
  }

  synchronized void freeze(int node) throws IOException, InterruptedException {
    signal("-STOP", node);
  }

  synchronized void wake(int node) throws IOException, InterruptedException {
    signal("-CONT", node);
  }

  private void signal(String signal, int node) throws IOException, InterruptedException {
    String pid = Long.toString(running.get(node).pid());
    Process kill = new ProcessBuilder("kill", signal, pid).inheritIO().start();
    if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
      throw new IOException("kill " + signal + " " + pid + " failed");
    }
  }

  /** Nodes that ended by themselves. */
  synchronized List<Integer> ended() {
    List<Integer> ended = new ArrayList<>();
    for (int node = 0; node < running.size(); node++) {
      if (running.get(node) != null && !running.get(node).isAlive()) {
        ended.add(node);
      }
    }
    return ended;
  }

  @Override
  public synchronized void close() {
    for (Process process : running) {
      if (process != null) {
        process.destroyForcibly();
        // A folder that a process still writes into cannot be removed.
        process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
      }
    }
  }
}
