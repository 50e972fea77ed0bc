package vn.tthc.sdk.outbox;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2MishapTest extends MishapContract {

  @TempDir private Path folder;

  @Override
  String url() {
    return EmbeddedDatabase.url(folder.resolve("outbox"));
  }
}
