package vn.tthc.sdk.examples.spring;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.signing.Signer;

/** An agency's system: it sends dossiers to the portal and answers the portal's look-ups. */
@SpringBootApplication
public class AgencyApplication {

  /** The client, one for the application, closed with it. */
  @Bean
  PortalClient portalClient(
      @Value("${portal.url}") URI url,
      @Value("${portal.destination}") String destination,
      @Value("${portal.user}") String user,
      @Value("${portal.password}") String password,
      @Value("${portal.key}") Path key,
      @Value("${portal.key-password}") String keyPassword,
      @Value("${portal.evidence}") Path evidence) {
    return PortalClient.builder()
        .agency("H29")
        .main(Channel.adapter(url, destination, user, password))
        .signer(Signer.pkcs12(key, keyPassword.toCharArray()))
        .exchangeLog(evidence)
        .build();
  }
}
