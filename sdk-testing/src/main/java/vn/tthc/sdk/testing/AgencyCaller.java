package vn.tthc.sdk.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Calls an agency the way the portal does, and judges what it answers by rules of its own: which
 * fields of Art. 10.3 and 10.4 are missing or odd. Immutable: what begins with {@code with} makes a
 * changed copy. Thread-safe.
 *
 * <p>Nothing public shows how the portal proves who it is. What an agency asks for can be set:
 * {@link #withHeader}, or {@link #withHttpClient} for a client certificate.
 */
public final class AgencyCaller {
  private final HttpClient http;
  private final AgencyCall call;

  AgencyCaller(URI agency, String agencyCode) {
    this(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build(),
        AgencyCall.to(agency, agencyCode));
  }

  private AgencyCaller(HttpClient http, AgencyCall call) {
    this.http = http;
    this.call = call;
  }

  /** Looks a dossier up (Art. 10.3); see {@link Inbound#LOOK_UP}. */
  public AgencyAnswer lookUp(String dossierCode) {
    return find(Inbound.LOOK_UP, dossierCode);
  }

  /** Looks the result of a dossier up (Art. 10.4); see {@link Inbound#RESULT}. */
  public AgencyAnswer result(String dossierCode) {
    return find(Inbound.RESULT, dossierCode);
  }

  private AgencyAnswer find(Inbound service, String dossierCode) {
    Objects.requireNonNull(dossierCode, "dossierCode");
    AgencyRules rules = new AgencyRules(call.fields().of(service), dossierCode);
    return exchange(call.path(service), call.question(service, dossierCode)).found(rules);
  }

  /** Brings something new; see {@link #deliver(Inbound, boolean, Map)}. */
  public AgencyAnswer deliver(Inbound service, Map<String, ?> data) {
    return deliver(service, false, data);
  }

  /**
   * Brings something.
   *
   * @param service one that brings
   * @param updating whether it was brought before; {@link Inbound#PROMOTION} does not tell
   * @param data its fields: texts, numbers, truth values, and maps and lists of such
   * @throws IllegalArgumentException if the service looks up
   */
  public AgencyAnswer deliver(Inbound service, boolean updating, Map<String, ?> data) {
    if (service.looksUp()) {
      throw new IllegalArgumentException(service + " brings nothing.");
    }
    return exchange(call.path(service), call.delivery(service, updating, data)).delivered();
  }

  /**
   * Posts JSON of any kind to any path, for what agency and portal agreed on. Of the answer only
   * the HTTP status and that it is a JSON object are judged.
   */
  public AgencyAnswer post(String path, String json) {
    Objects.requireNonNull(json, "json");
    return exchange(path, json.getBytes(StandardCharsets.UTF_8)).plain();
  }

  private AgencyReader exchange(String path, byte[] body) {
    try {
      HttpResponse<String> response =
          http.send(
              call.request(path, HttpRequest.BodyPublishers.ofByteArray(body)),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new AgencyReader(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("The agency did not answer at " + path + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(
          new InterruptedIOException("Interrupted while the agency was called."));
    }
  }

  /** Calls a service at another path behind the agency's address. */
  public AgencyCaller withPath(Inbound service, String path) {
    return new AgencyCaller(http, call.withPath(service, path));
  }

  /** Calls a service by another name; empty for none. */
  public AgencyCaller withService(Inbound service, String name) {
    return new AgencyCaller(http, call.withService(service, name));
  }

  /** Names another agency in {@code madonvi}. Default: that of the portal. */
  public AgencyCaller withAgency(String code) {
    return new AgencyCaller(http, call.withAgency(code));
  }

  /** Asks by a parameter of another name. Default: {@code masohoso}. */
  public AgencyCaller withCodeParameter(String name) {
    return new AgencyCaller(http, call.withCodeParameter(name));
  }

  /**
   * Expects a field of an answer under another name.
   *
   * @param article the point that asks for it, such as {@code 10.4.c}
   * @param name in the answer
   * @throws IllegalArgumentException if Art. 10.3 and 10.4 have no such point
   */
  public AgencyCaller withField(String article, String name) {
    return new AgencyCaller(http, call.withFields(call.fields().renamed(article, name)));
  }

  /** Sends one more header with every call. */
  public AgencyCaller withHeader(String name, String value) {
    return new AgencyCaller(http, call.withHeader(name, value));
  }

  /** Waits this long for an answer. Default: 30 seconds. */
  public AgencyCaller withTimeout(Duration timeout) {
    return new AgencyCaller(http, call.withTimeout(timeout));
  }

  /** Uses this client, with its certificate, trust and proxy. Default: one without any. */
  public AgencyCaller withHttpClient(HttpClient client) {
    return new AgencyCaller(Objects.requireNonNull(client, "client"), call);
  }
}
