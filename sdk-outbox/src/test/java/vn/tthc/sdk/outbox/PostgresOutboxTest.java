package vn.tthc.sdk.outbox;

import java.io.IOException;

class PostgresOutboxTest extends OutboxContract {

  @Override
  String url() throws IOException {
    return PostgresServer.url();
  }
}
