package vn.tthc.sdk.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.cli.Main;
import vn.tthc.sdk.testing.MockPortal;

class ConformanceCommandTest {

  /** A variable that every environment has serves as the password. */
  private static final String VARIABLE = "PATH";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static MockPortal portal() {
    return MockPortal.builder().mainCredentials("h29", System.getenv(VARIABLE)).start();
  }

  @Test
  void judgesThePortalAndWritesTheReport(@TempDir Path folder) {
    Path junit = folder.resolve("report.xml");
    try (MockPortal portal = portal()) {
      assertThat(judge(portal, "--write", "--junit", junit.toString())).isZero();
      assertThat(portal.dossierCodes()).isNotEmpty().allMatch(code -> code.startsWith("H29.TEST-"));
    }
    assertThat(out.toString())
        .contains("PASS certain  login-good: ")
        .contains("conformance: ")
        .contains(" 0 failed, ")
        .doesNotContain(System.getenv(VARIABLE));
    assertThat(junit).content().startsWith("<?xml").contains("</testsuites>");
  }

  @Test
  void aFailureIsExitStatusOne() {
    try (MockPortal portal = MockPortal.builder().mainCredentials("h29", "x").start()) {
      assertThat(judge(portal, "--only", "login-good")).isEqualTo(1);
    }
    assertThat(out.toString()).contains("FAIL certain  login-good: ");
  }

  @Test
  void wrongUseIsExitStatusTwo(@TempDir Path folder) {
    try (MockPortal portal = portal()) {
      assertThat(judge(portal, "--only", "nonsense")).isEqualTo(2);
      assertThat(judge(portal, "--timeout", "0")).isEqualTo(2);
      assertThat(judge(portal, "--backup", "ftp://host/")).isEqualTo(2);
      assertThat(judge(portal, "--password-env", "NO_SUCH_VARIABLE_HERE")).isEqualTo(2);
      String nowhere = folder.resolve("no/report.xml").toString();
      assertThat(judge(portal, "--only", "login-good", "--junit", nowhere)).isEqualTo(2);
    }
    assertThat(err.toString().lines()).allMatch(line -> line.startsWith("tthc: "));
  }

  private int judge(MockPortal portal, String... more) {
    Stream<String> needed =
        Stream.of(
            "conformance",
            "--target",
            portal.main().url().toString(),
            "--destination",
            portal.destination(),
            "--agency",
            portal.agency(),
            "--username",
            "h29");
    boolean named = List.of(more).contains("--password-env");
    Stream<String> password = named ? Stream.of() : Stream.of("--password-env", VARIABLE);
    String[] all =
        Stream.of(needed, password, Stream.of(more)).flatMap(part -> part).toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
