package vn.tthc.sdk.outbox;

import java.io.IOException;

class PostgresMishapTest extends MishapContract {

  @Override
  String url() throws IOException {
    return PostgresServer.url();
  }
}
