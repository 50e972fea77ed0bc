package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.PortalClientBuilder;

/** The guide names every setting of the builder. */
class BuilderInDocsTest {

  @Test
  void namesEverySetting() throws IOException {
    String guide = Files.readString(Path.of("../docs/guide/client.md"));

    Set<String> settings =
        Arrays.stream(PortalClientBuilder.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());

    assertThat(settings)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(guide).contains("`" + name + "("));
  }
}
