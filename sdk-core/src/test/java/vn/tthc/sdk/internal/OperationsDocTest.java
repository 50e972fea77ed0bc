package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.CodeList;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Operation.Direction;
import vn.tthc.sdk.internal.config.GeneratedDoc;

/** {@code docs/operations.md} says what the table says, and the table makes sense. */
class OperationsDocTest {

  @Test
  void theOperationsAreDocumentedAsTheyAre() throws Exception {
    GeneratedDoc.assertFresh("operations.md", OperationsDoc.write(), OperationsDoc.COMMAND);
  }

  @Test
  void theTableMakesSense() {
    assertThat(named().map(Operation::serviceName)).doesNotHaveDuplicates();
    assertThat(named())
        .allMatch(each -> (each.direction() == Direction.READ) == (each.batchLimit() == 0))
        .allMatch(each -> each.direction() == Direction.SEND || each.repeatable())
        .allMatch(each -> !each.paged() || each.parameter().isEmpty());
    assertThat(CodeList.values())
        .extracting(CodeList::operation)
        .doesNotHaveDuplicates()
        .allMatch(operation -> operation.name().startsWith("LIST_"));
  }

  private static Stream<Operation> named() {
    return Arrays.stream(Operation.values()).filter(each -> !each.serviceName().isEmpty());
  }
}
