package vn.tthc.sdk.examples.spring;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.outbox.Outbox;

/**
 * The client and the outbox, one of each for the application. Spring closes them when it ends: the
 * outbox first, because it needs the client, and both after the last request was answered.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PortalConfiguration {

  @Bean
  PortalClient portalClient(Environment environment, PortalMetrics metrics) {
    return PortalClient.builder()
        .environmentVariables(PortalSettings.variables(environment))
        .listener(metrics)
        .build();
  }

  @Bean
  Outbox outbox(DataSource database, PortalClient portal, OutboxMetrics metrics) {
    return Outbox.builder()
        .database(database)
        .portal(portal)
        .createSchema()
        .listener(metrics)
        .open();
  }
}
