package vn.tthc.sdk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Runs {@link MockDayRun} with little heap, sends it a great many requests and prints its memory.
 */
final class MockDayTable {

  private static final int MILLION = 1_000_000;
  private static final int PARTS = 10;
  private static final int CONNECTIONS = 8;
  private static final String LARGEST_HEAP = "-Xmx128m";
  private static final double KB_PER_MB = 1024;

  private MockDayTable() {}

  static void print(int millions) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                LARGEST_HEAP,
                "-XX:+UseG1GC",
                "-cp",
                System.getProperty("java.class.path"),
                MockDayRun.class.getName())
            .redirectError(Redirect.INHERIT)
            .start();
    try (BufferedReader said = process.inputReader();
        Writer orders = process.outputWriter()) {
      int port = Integer.parseInt(said.readLine());
      System.out.printf(
          "%nA mock portal with %s and the requests of a day, Java %s%n%n",
          LARGEST_HEAP, Runtime.version().feature());
      System.out.println("| requests | a second | heap after a collection | resident |");
      System.out.println("|---|---|---|---|");
      run(port, millions, said, orders);
    } finally {
      process.destroy();
    }
  }

  private static void run(int port, int millions, BufferedReader said, Writer orders)
      throws Exception {
    List<MixedRequests> clients = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      clients.add(new MixedRequests(port, i));
    }
    int each = millions * (MILLION / PARTS / CONNECTIONS);
    for (int part = 1; part <= PARTS; part++) {
      long start = System.nanoTime();
      send(clients, each);
      double rate = each * CONNECTIONS * 1e9 / (System.nanoTime() - start);
      orders.write("\n");
      orders.flush();
      row(part * each * CONNECTIONS, rate, said.readLine());
    }
    for (MixedRequests client : clients) {
      client.close();
    }
  }

  private static void send(List<MixedRequests> clients, int each) throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    for (MixedRequests client : clients) {
      all.add(
          () -> {
            for (int i = 0; i < each; i++) {
              client.next();
            }
            return null;
          });
    }
    RawLoad.run(all);
  }

  private static void row(int requests, double rate, String memory) throws IOException {
    if (memory == null) {
      throw new IOException("the portal ended");
    }
    String[] words = memory.strip().split(" ");
    System.out.printf(
        "| %d | %.0f | %.0f MB | %.0f MB |%n",
        requests,
        rate,
        Long.parseLong(words[0]) / KB_PER_MB / KB_PER_MB,
        Long.parseLong(words[1]) / KB_PER_MB);
  }
}
