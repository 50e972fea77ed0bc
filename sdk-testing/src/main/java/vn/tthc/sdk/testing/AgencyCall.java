package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the agency is called: addresses, names and what a call contains.
 *
 * @param paths those that differ from the usual
 * @param services names that differ from the usual
 */
record AgencyCall(
    URI url,
    String agency,
    Map<Inbound, String> paths,
    Map<Inbound, String> services,
    String codeParameter,
    AgencyFields fields,
    Map<String, String> headers,
    Duration timeout) {

  static AgencyCall to(URI url, String agency) {
    return new AgencyCall(
        Objects.requireNonNull(url, "url"),
        agency,
        new EnumMap<>(Inbound.class),
        new EnumMap<>(Inbound.class),
        "masohoso",
        AgencyFields.standard(),
        Map.of(),
        Duration.ofSeconds(30));
  }

  String path(Inbound service) {
    return paths.getOrDefault(service, service.path);
  }

  HttpRequest request(String path, HttpRequest.BodyPublisher body) {
    String base = url.toString().replaceAll("/+$", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/" + path.replaceAll("^/+", "")))
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Accept", "application/json")
            .POST(body);
    headers.forEach(request::setHeader);
    return request.build();
  }

  byte[] question(Inbound service, String code) {
    ObjectNode body = head(service);
    return Json.bytes(body.put(codeParameter, code));
  }

  byte[] delivery(Inbound service, boolean updating, Map<String, ?> data) {
    if (service == Inbound.PROMOTION) {
      return Json.bytes(data);
    }
    ObjectNode body = head(service).put("isUpdating", updating);
    return Json.bytes(body.set("data", Json.MAPPER.valueToTree(data)));
  }

  private ObjectNode head(Inbound service) {
    ObjectNode body = Json.MAPPER.createObjectNode().put("madonvi", agency);
    String name = services.getOrDefault(service, service.service);
    return name.isEmpty() ? body : body.put("service", name);
  }

  AgencyCall withPath(Inbound service, String path) {
    return with(agency, changed(paths, service, path), services, codeParameter, headers, timeout);
  }

  AgencyCall withService(Inbound service, String name) {
    return with(agency, paths, changed(services, service, name), codeParameter, headers, timeout);
  }

  AgencyCall withAgency(String code) {
    return with(
        Objects.requireNonNull(code, "code"), paths, services, codeParameter, headers, timeout);
  }

  AgencyCall withCodeParameter(String name) {
    return with(agency, paths, services, Objects.requireNonNull(name, "name"), headers, timeout);
  }

  AgencyCall withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return with(agency, paths, services, codeParameter, more, timeout);
  }

  AgencyCall withTimeout(Duration duration) {
    return with(agency, paths, services, codeParameter, headers, duration);
  }

  AgencyCall withFields(AgencyFields expected) {
    return new AgencyCall(url, agency, paths, services, codeParameter, expected, headers, timeout);
  }

  private AgencyCall with(
      String code,
      Map<Inbound, String> pathsNow,
      Map<Inbound, String> servicesNow,
      String parameter,
      Map<String, String> headersNow,
      Duration timeoutNow) {
    return new AgencyCall(
        url, code, pathsNow, servicesNow, parameter, fields, headersNow, timeoutNow);
  }

  private static Map<Inbound, String> changed(
      Map<Inbound, String> all, Inbound service, String text) {
    Map<Inbound, String> changed = new EnumMap<>(all);
    changed.put(service, Objects.requireNonNull(text, "text"));
    return changed;
  }
}
