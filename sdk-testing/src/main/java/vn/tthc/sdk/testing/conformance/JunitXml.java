package vn.tthc.sdk.testing.conformance;

import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a report in the XML that build servers read. */
final class JunitXml {
  private static final String SUITE = "tthc.conformance";

  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(ConformanceReport report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitXml(writer).write(report);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The report cannot be written as XML.", e);
    }
    return text.toString();
  }

  private void write(ConformanceReport report) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeCharacters("\n");
    start("testsuite", "name", SUITE);
    attribute("tests", String.valueOf(report.results().size()));
    attribute("failures", String.valueOf(report.count(CaseStatus.FAIL)));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(report.count(CaseStatus.SKIP)));
    attribute("time", seconds(total(report)));
    xml.writeCharacters("\n");
    for (CaseResult result : report.results()) {
      write(result);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(CaseResult result) throws XMLStreamException {
    start("testcase", "name", result.name());
    attribute("classname", SUITE);
    attribute("time", seconds(result.took()));
    switch (result.status()) {
      case FAIL -> {
        start("failure", "message", result.detail());
        attribute("type", result.certainty().word());
        text(result.line());
        xml.writeEndElement();
      }
      case SKIP -> {
        start("skipped", "message", result.detail());
        xml.writeEndElement();
      }
      default -> {
        xml.writeStartElement("system-out");
        text(result.line());
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void start(String element, String name, String value) throws XMLStreamException {
    xml.writeStartElement(element);
    attribute(name, value);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Plain.text(value));
  }

  private void text(String value) throws XMLStreamException {
    xml.writeCharacters(Plain.text(value));
  }

  private static Duration total(ConformanceReport report) {
    return report.results().stream().map(CaseResult::took).reduce(Duration.ZERO, Duration::plus);
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
  }
}
