package vn.tthc.sdk.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.DestinationCarrier;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.SignatureCarrier;

class AdapterProtocolTest {

  private static final Channel CHANNEL =
      Channel.adapter(URI.create("http://localhost/Xrd/forward"), "VN:GOV:a:b", "nguoi", "mat\"");
  private static final byte[] PAYLOAD =
      "[{\"a\" : 1.00,\"b\":\"\u1ea5\\u1ea5\"}]".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | {"session":"s","error_code":0}                | in
          200 | {"session":7,"error_code":"00"}               | in
          200 | {"message":"{\\"session\\":\\"s\\",\\"error_code\\":0}"} | in
          200 | {"session":"","error_code":0}                 | MISROUTED
          200 | {"error_code":0}                              | MISROUTED
          200 | {"session":"s","error_code":-1}               | LOGIN_REFUSED
          401 | {"error_code":-1}                             | LOGIN_REFUSED
          404 | {"session":"s","error_code":0}                | LOGIN_REFUSED
          500 | {"error_code":-1}                             | LOST
          503 | {"error_code":-1}                             | LOST
          429 | {"error_code":-1}                             | THROTTLED
          200 | {"session":"s"}                               | LOST
          200 | <html>                                        | FIREWALL
          401 | x                                             | UNAUTHORISED
          404 | x                                             | MISROUTED
          """)
  void readsLogins(int status, String body, String meaning) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Login login = protocol(SignatureCarrier.HEADER).readLogin(reply(status, bytes));
    assertThat(login).hasToString("Login[" + meaning + "]");
  }

  @Test
  void leavesThePayloadAsItWasSigned() throws Exception {
    HttpRequest request = data(SignatureCarrier.HEADER, "c2ln", true);
    assertThat(body(request))
        .isEqualTo(
            "{\"session\":\"s\\\"\",\"madonvi\":\"H29\",\"service\":\"DongBoHoSoMC\","
                + "\"isUpdating\":\"True\",\"data\":"
                + new String(PAYLOAD, StandardCharsets.UTF_8)
                + "}");
    assertThat(request.headers())
        .containsEntry("X-TTHC-Exchange-Id", "id")
        .containsEntry("X-TTHC-Signature", "c2ln");
    assertThat(request.url())
        .hasToString("http://localhost/Xrd/forward/mapi/g?dstcode=VN%3AGOV%3Aa%3Ab");
  }

  @Test
  void carriesTheSignatureWhereItIsWanted() throws Exception {
    assertThat(field(data(SignatureCarrier.FIELD, "c2ln", null))).isEqualTo("c2ln");
    String large = "A".repeat(6 * 1024 + 1);
    HttpRequest tooLarge = data(SignatureCarrier.HEADER, large, null);
    assertThat(field(tooLarge)).isEqualTo(large);
    assertThat(tooLarge.headers()).doesNotContainKey("X-TTHC-Signature");
    for (HttpRequest none :
        new HttpRequest[] {
          data(SignatureCarrier.NONE, "c2ln", null), data(SignatureCarrier.HEADER, "", null)
        }) {
      assertThat(none.headers()).doesNotContainKey("X-TTHC-Signature");
      assertThat(field(none)).isEmpty();
    }
  }

  @Test
  void carriesTheDestinationInTheHeaderWhenAsked() {
    Channel channel = CHANNEL.withDestinationIn(DestinationCarrier.HEADER);
    HttpRequest request = protocol(SignatureCarrier.NONE).login(channel, "mat");
    assertThat(request.headers()).containsEntry("dstcode", "VN:GOV:a:b");
    assertThat(request.url()).hasToString("http://localhost/Xrd/forward/mapi/login");
  }

  @Test
  void addsTheDestinationToAQuery() {
    Channel channel = CHANNEL.withPaths("mapi/login?providerurl=x", "mapi/g");
    assertThat(protocol(SignatureCarrier.NONE).login(channel, "mat").url())
        .hasToString(
            "http://localhost/Xrd/forward/mapi/login?providerurl=x&dstcode=VN%3AGOV%3Aa%3Ab");
  }

  @Test
  void showsNoSecret() {
    AdapterProtocol protocol = protocol(SignatureCarrier.FIELD);
    Channel withAccount =
        Channel.adapter(URI.create("http://nguoi:mat@localhost:80/x"), "d", "nguoi", "mat");
    assertThat(
            ""
                + CHANNEL
                + withAccount
                + protocol.login(withAccount, "mat")
                + Login.in("mat")
                + reply(200, "mat".getBytes(StandardCharsets.UTF_8))
                + data(SignatureCarrier.FIELD, "mat", true)
                + outgoing("dich-vu", Map.of("so", "mat"), "mat"))
        .doesNotContain("mat", "nguoi");
  }

  private static String field(HttpRequest request) throws Exception {
    return new ObjectMapper().readTree(body(request)).path("chuKySo").asText();
  }

  private static String body(HttpRequest request) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    request.parts().forEach(body::writeBytes);
    return body.toString(StandardCharsets.UTF_8);
  }

  private static HttpRequest data(SignatureCarrier carrier, String signature, Boolean updating) {
    Outgoing outgoing = outgoing("DongBoHoSoMC", Map.of(), signature);
    return protocol(carrier).data(CHANNEL, outgoing, "s\"", updating);
  }

  private static Outgoing outgoing(
      String service, Map<String, String> parameters, String signature) {
    return new Outgoing(
        "id", Trace.of(null), Operation.SYNC_DOSSIERS, service, parameters, PAYLOAD, signature);
  }

  private static AdapterProtocol protocol(SignatureCarrier carrier) {
    return new AdapterProtocol("H29", carrier);
  }

  private static HttpReply reply(int status, byte[] body) {
    return new HttpReply(status, "", Duration.ZERO, null, body);
  }
}
