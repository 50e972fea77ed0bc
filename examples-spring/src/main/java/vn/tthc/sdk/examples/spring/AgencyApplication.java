package vn.tthc.sdk.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An agency's system: it sends dossiers to the portal and answers the portal's look-ups. */
@SpringBootApplication
public class AgencyApplication {

  /** Starts it; {@code --spring.profiles.active=mock} talks to {@code ./tthc mock-portal}. */
  public static void main(String[] args) {
    SpringApplication.run(AgencyApplication.class, args);
  }
}
