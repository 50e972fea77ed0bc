package vn.tthc.sdk.examples.dependencies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The licences of jars, as their own descriptions or the nearest parents of those name them. */
final class Licences {

  private final Path repository;

  private Licences(Path repository) {
    this.repository = repository;
  }

  static String of(RuntimeJar jar) {
    return new Licences(jar.repository()).in(jar.pom());
  }

  private String in(Path pom) {
    Element project = read(pom);
    Optional<Element> licences = child(project, "licenses");
    if (licences.isPresent()) {
      return children(licences.get())
          .map(licence -> text(licence, "name"))
          .collect(Collectors.joining("; "));
    }
    Element parent =
        child(project, "parent")
            .orElseThrow(() -> new IllegalStateException(pom + " names no licence"));
    return in(pom(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version")));
  }

  private Path pom(String group, String artifact, String version) {
    return repository
        .resolve(group.replace('.', '/'))
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + ".pom");
  }

  private static Element read(Path pom) {
    try (var in = Files.newInputStream(pom)) {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException(pom + " cannot be read", e);
    }
  }

  private static String text(Element element, String name) {
    return child(element, name).orElseThrow().getTextContent().strip().replaceAll("\\s+", " ");
  }

  private static Optional<Element> child(Element element, String name) {
    return children(element).filter(child -> child.getTagName().equals(name)).findFirst();
  }

  private static Stream<Element> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast);
  }
}
