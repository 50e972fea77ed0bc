package vn.tthc.sdk.benchmarks;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.CustomerCreateParams;

/** One customer through stripe-java, as it comes. */
final class StripeCall implements Call {

  /** 200 bytes. */
  static final String ANSWER =
      "{\"id\":\"cus_1\",\"object\":\"customer\",\"created\":1792000000,\"currency\":\"vnd\",\"delinquent\":false,"
          + "\"email\":\"nguoidan0@example.com\",\"livemode\":false,\"name\":\"Nguoi Dan\",\"metadata\":{\"ma\":\"1\"}}";

  private static final String VALUE = "Thanh phan ho so dang ky khai sinh ".repeat(8);

  private final StripeClient client;
  private final CustomerCreateParams customer = customer();

  StripeCall(CannedServer server) {
    this.client =
        StripeClient.builder().setApiKey("no_secret").setApiBase(server.url("").toString()).build();
  }

  private static CustomerCreateParams customer() {
    CustomerCreateParams.Builder builder =
        CustomerCreateParams.builder()
            .setName("Nguoi Dan")
            .setEmail("nguoidan0@example.com")
            .setPhone("0900000485")
            .setDescription(VALUE);
    for (int i = 0; i < 8; i++) {
      builder.putMetadata("ghi-chu-" + i, VALUE);
    }
    return builder.build();
  }

  @Override
  public Object run() throws StripeException {
    return client.v1().customers().create(customer).getId();
  }
}
