package vn.tthc.sdk.outbox;

import java.io.IOException;

class PostgresEnqueueFailureTest extends EnqueueFailureContract {

  @Override
  String url() throws IOException {
    return PostgresServer.url();
  }
}
