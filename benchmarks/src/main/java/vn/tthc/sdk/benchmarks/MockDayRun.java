package vn.tthc.sdk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.page.PortalPage;

/** A mock portal in a JVM of its own, set up as {@code tthc mock-portal} does it. */
public final class MockDayRun {

  static final String ACCOUNT = "demo";
  private static final int JOURNAL = 500;

  /** Fewer than the command's: a million requests are to bring many more. */
  private static final int DOSSIERS = 10_000;

  private MockDayRun() {}

  /**
   * Prints the port of the main door; then, for each line it reads, the bytes of heap that a
   * collection leaves and the kilobytes that are resident. Ends when nothing more is to be read.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    Quiet.servers();
    try (MockPortal portal = start();
        PortalPage page = PortalPage.open(portal, 0);
        BufferedReader orders =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      System.err.println("page " + page.url());
      System.out.println(portal.main().url().getPort());
      while (orders.readLine() != null) {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("%d %d%n", heap, Resident.now());
      }
    }
  }

  private static MockPortal start() {
    return MockPortal.builder()
        .mainCredentials(ACCOUNT, ACCOUNT)
        .backupCredentials(ACCOUNT, ACCOUNT)
        .journal(JOURNAL)
        .keepDossiers(DOSSIERS)
        .start();
  }
}
