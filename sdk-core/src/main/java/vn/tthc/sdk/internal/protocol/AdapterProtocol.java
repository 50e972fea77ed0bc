package vn.tthc.sdk.internal.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.DestinationCarrier;
import vn.tthc.sdk.SignatureCarrier;

/** What the portal speaks today, through an adapter of the national exchange platform. */
public final class AdapterProtocol implements Protocol {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  // Nobody was refused: whatever answers there is no login.
  private static final String WITHOUT_SESSION =
      "the login was answered with a yes and no session: check login-path";

  private static final byte[] NOTHING = {};
  private static final byte[] END = {'}'};

  // Common servers take 8 KB of headers; larger signatures travel in the envelope.
  private static final int LARGEST_HEADER = 6 * 1024;

  /** Where on a channel. */
  private record Place(Channel channel, String path) {}

  // A few for each channel: putting one together costs more than writing the request.
  private final Map<Place, URI> addresses = new ConcurrentHashMap<>();
  private final String agency;
  private final SignatureCarrier signatureCarrier;

  /** A protocol that speaks in the name of an agency. */
  public AdapterProtocol(String agency, SignatureCarrier signatureCarrier) {
    this.agency = agency;
    this.signatureCarrier = signatureCarrier;
  }

  @Override
  public HttpRequest login(Channel channel, String password) {
    List<byte[]> body =
        object(
            json -> {
              json.writeStringField("username", channel.username());
              json.writeStringField("password", password);
            });
    return new HttpRequest(address(channel, channel.loginPath()), headers(channel), body);
  }

  @Override
  public Login readLogin(HttpReply reply) {
    Optional<AnswerReader.Answer> answer = AnswerReader.read(AnswerReader.parse(reply.body()));
    boolean notNow = reply.status() == 429 || reply.status() >= 500;
    if (notNow || answer.isEmpty() || !answer.get().hasCode()) {
      return Login.failed(ReplyReader.withoutAnswer(reply));
    }
    JsonNode session = AnswerReader.first(answer.get().root(), "session");
    if (ReplyReader.isGood(reply) && answer.get().saysYes()) {
      return session == null || session.asText().isBlank()
          ? Login.failed(Reply.of(Fate.MISROUTED, WITHOUT_SESSION))
          : Login.in(session.asText());
    }
    String detail =
        "the portal refused the login with error code "
            + answer.get().code()
            + ": check username and password";
    return Login.failed(Reply.of(Fate.LOGIN_REFUSED, detail));
  }

  @Override
  public HttpRequest data(
      Channel channel, Outgoing outgoing, String session, @Nullable Boolean updating) {
    boolean sign = signatureCarrier != SignatureCarrier.NONE && !outgoing.signature().isEmpty();
    boolean inHeader =
        signatureCarrier == SignatureCarrier.HEADER
            && outgoing.signature().length() <= LARGEST_HEADER;
    Map<String, String> headers = headers(channel);
    headers.put("X-TTHC-Exchange-Id", outgoing.exchangeId());
    headers.put("traceparent", outgoing.trace().header());
    if (sign && inHeader) {
      headers.put("X-TTHC-Signature", outgoing.signature());
    }
    List<byte[]> body =
        object(
            outgoing.payload(),
            json -> {
              json.writeStringField("session", session);
              json.writeStringField("madonvi", agency);
              json.writeStringField("service", outgoing.service());
              for (Map.Entry<String, String> parameter : outgoing.parameters().entrySet()) {
                json.writeStringField(parameter.getKey(), parameter.getValue());
              }
              if (updating != null) {
                json.writeStringField("isUpdating", updating ? "True" : "False");
              }
              if (sign && !inHeader) {
                json.writeStringField("chuKySo", outgoing.signature());
              }
            });
    return new HttpRequest(address(channel, path(channel, outgoing)), headers, body);
  }

  private static String path(Channel channel, Outgoing outgoing) {
    return switch (outgoing.operation().endpoint()) {
      case INTEGRATION -> channel.dataPath();
      case SHARE -> channel.sharePath();
    };
  }

  @Override
  public Reply readData(HttpReply reply) {
    return ReplyReader.read(reply);
  }

  @Override
  public Reply readResult(HttpReply reply) {
    return ReplyReader.readResult(reply);
  }

  private static Map<String, String> headers(Channel channel) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Content-Type", "application/json; charset=utf-8");
    headers.put("Charset", "utf-8");
    if (channel.destinationCarrier() == DestinationCarrier.HEADER) {
      headers.put("dstcode", channel.destination());
    }
    return headers;
  }

  private URI address(Channel channel, String path) {
    return addresses.computeIfAbsent(new Place(channel, path), AdapterProtocol::address);
  }

  private static URI address(Place place) {
    Channel channel = place.channel();
    String base = channel.url().toString();
    String url = (base.endsWith("/") ? base : base + "/") + place.path();
    if (channel.destinationCarrier() == DestinationCarrier.QUERY) {
      url +=
          (url.contains("?") ? "&" : "?")
              + "dstcode="
              + URLEncoder.encode(channel.destination(), StandardCharsets.UTF_8);
    }
    return URI.create(url);
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static List<byte[]> object(Fields fields) {
    return object(NOTHING, fields);
  }

  /**
   * A JSON object with these fields and, behind them, the data as it is: not a byte of what was
   * signed passes through a text.
   *
   * @param data a JSON value; empty when there is none
   */
  private static List<byte[]> object(byte[] data, Fields fields) {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(head)) {
      json.writeStartObject();
      fields.write(json);
      if (data.length > 0) {
        json.writeFieldName("data");
        // For the colon.
        json.writeRawValue("");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return List.of(head.toByteArray(), data, END);
  }
}
