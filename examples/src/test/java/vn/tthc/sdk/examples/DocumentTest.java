package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String TEXT =
      """
      # Title, and `code`
      See [one](a.md#b "title"), ![two](<b.png>)
      and `[no link](x.md)`, [three](https://example.com/a).
        ```java
          int a = 1;
        ```
      ## Same
      ## Same
      ## Phần việc: gửi & nhận
      Run `tthc
      sync`.
      ```
      # no heading [no link](y.md)
      ```
      """;

  private final Document document = Document.parse(Path.of("x.md"), TEXT.lines().toList());

  @Test
  void knowsLinksOutsideCode() {
    assertThat(document.links()).containsExactly("a.md#b", "b.png", "https://example.com/a");
  }

  @Test
  void knowsHeadingsAsLinksNameThem() {
    assertThat(document.anchors())
        .containsExactly("title-and-code", "same", "same-1", "phần-việc-gửi--nhận");
  }

  @Test
  void knowsCode() {
    assertThat(document.blocks("java"))
        .containsExactly(new Document.Block("java", List.of("int a = 1;")));
    assertThat(document.blocks("")).hasSize(1);
    assertThat(document.inlineCode()).contains("code", "tthc sync");
  }
}
