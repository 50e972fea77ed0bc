package vn.tthc.sdk.outbox;

import java.io.IOException;

class PostgresOrderTest extends OrderContract {

  @Override
  String url() throws IOException {
    return PostgresServer.url();
  }
}
