package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.GeneratedDoc;

/** {@code docs/errors.md} says what the code says, in both languages. */
class ErrorsDocTest {

  @Test
  void theErrorsAreDocumentedAsTheyAre() throws Exception {
    GeneratedDoc.assertFresh("errors.md", new ErrorsDoc("en").write(), ErrorsDoc.COMMAND);
  }

  @Test
  void andInVietnamese() throws Exception {
    GeneratedDoc.assertFresh("vi/errors.md", new ErrorsDoc("vi").write(), ErrorsDoc.COMMAND);
  }

  /** The English page leads to one that is generated. */
  @Test
  void theVietnamesePageNamesEveryEvent() throws Exception {
    String page = new ErrorsDoc("vi").write();
    assertThat(PortalListener.class.getDeclaredMethods())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(page).contains("`" + event.getName() + "`"));
  }
}
