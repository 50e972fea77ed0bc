package vn.tthc.sdk.examples.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.cli.Main;
import vn.tthc.sdk.cli.UserError;

/** The processes that send, each started by the command line. Thread-safe. */
final class Senders implements AutoCloseable {

  private final List<Path> settings;
  private final Path log;
  private final List<Process> running = new ArrayList<>();
  private final AtExit atExit = new AtExit("tthc-demo-senders", this::killAll);
  private boolean over;

  /**
   * None runs yet.
   *
   * @param settings one file for each of them
   * @param log where what they print goes
   */
  Senders(List<Path> settings, Path log) {
    this.settings = settings;
    this.log = log;
  }

  synchronized void start() {
    settings.forEach(file -> running.add(start(file)));
  }

  private Process start(Path file) {
    if (over) {
      throw new UserError("sender", "the demo was interrupted", "start it again");
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "outbox",
            "run",
            "--config",
            file.toString());
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UserError("sender", "no process can be started", "make room for one", e);
    }
  }

  /** Kills one as a power failure would, and starts it again. */
  synchronized void killAndStart(int number) {
    int which = number % running.size();
    Process process = running.get(which).destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running.set(which, start(settings.get(which)));
  }

  /** Refuses to wait for senders that ended by themselves. */
  synchronized void requireAlive() {
    for (Process process : running) {
      if (!process.isAlive()) {
        String what = "a process ended with status " + process.exitValue();
        throw new UserError("sender", what, "`tthc outbox run` on its settings says why");
      }
    }
  }

  /** From here on none is started. */
  private synchronized void killAll() {
    over = true;
    running.forEach(Process::destroyForcibly);
  }

  /** Lets them end as an operator does. Waits without the lock: an interruption must get it. */
  @Override
  public void close() {
    running.forEach(Process::destroy);
    try {
      for (Process process : running) {
        process.waitFor();
      }
    } catch (InterruptedException e) {
      killAll();
      Thread.currentThread().interrupt();
    }
    atExit.cancel();
  }
}
