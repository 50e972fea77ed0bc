package vn.tthc.sdk.internal;

import org.junit.jupiter.api.Test;
import vn.tthc.sdk.internal.config.GeneratedDoc;

/** {@code docs/errors.md} says what the code says. */
class ErrorsDocTest {

  @Test
  void theErrorsAreDocumentedAsTheyAre() throws Exception {
    GeneratedDoc.assertFresh("errors.md", ErrorsDoc.write(), ErrorsDoc.COMMAND);
  }
}
