package vn.tthc.sdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** The application ends and leaves nothing behind. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ShutdownTest {

  @TempDir Path folder;

  @Test
  void closesTheClientAndLeavesNoThread() throws InterruptedException {
    TestIdentity identity = TestIdentity.create(folder);
    Set<Thread> before = threads();
    try (MockPortal portal = MockPortal.builder().trust(identity.caCertificate()).start()) {
      Map<String, Object> settings = Settings.of(portal, identity, folder);
      settings.put("server.port", 0);
      settings.put("management.server.port", 0);
      ConfigurableApplicationContext application = start(settings);
      PortalClient client = application.getBean(PortalClient.class);
      application.getBean(DossierService.class).register(Forms.dossier("H29.33-261017-0001"));
      client.dossiers().sync(Forms.dossier("H29.33-261017-0002"));

      application.close();

      assertThat(portal.dossierCodes()).contains("H29.33-261017-0002");
      assertThatThrownBy(() -> client.dossiers().exists("H29.33-261017-0002"))
          .isInstanceOf(IllegalStateException.class);
    }
    awaitEnd(before);
  }

  private static ConfigurableApplicationContext start(Map<String, Object> settings) {
    return new SpringApplicationBuilder(AgencyApplication.class)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", settings)))
        .run();
  }

  private static Set<Thread> threads() {
    return Set.copyOf(Thread.getAllStackTraces().keySet());
  }

  /** OkHttp's own helpers serve all clients of the JVM and end a minute after the last one. */
  private static void awaitEnd(Set<Thread> before) throws InterruptedException {
    for (Thread thread : threads()) {
      if (!before.contains(thread) && !thread.getName().startsWith("Ok")) {
        thread.join();
      }
    }
  }
}
