package vn.tthc.sdk.outbox;

import java.io.IOException;

class PostgresLeaseTest extends LeaseContract {

  @Override
  String url() throws IOException {
    return PostgresServer.url();
  }
}
