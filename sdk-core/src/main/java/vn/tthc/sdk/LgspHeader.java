package vn.tthc.sdk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;

/** The value of the header {@code lgspaccesstoken}. */
record LgspHeader(
    String accessKey,
    Supplier<String> secretKey,
    String appName,
    String partnerCode,
    String partnerCodeCus)
    implements Supplier<String> {

  static final String NAME = "lgspaccesstoken";
  private static final JsonMapper JSON = new JsonMapper();

  LgspHeader {
    Objects.requireNonNull(accessKey, "accessKey");
    Objects.requireNonNull(secretKey, "secretKey");
    Objects.requireNonNull(appName, "appName");
    Objects.requireNonNull(partnerCode, "partnerCode");
    Objects.requireNonNull(partnerCodeCus, "partnerCodeCus");
  }

  /** Throws when there is no secret: the text {@code null} in its place would be sent as one. */
  @Override
  public String get() {
    String secret = Objects.requireNonNull(secretKey.get(), "secretKey");
    ObjectNode keys = JSON.createObjectNode();
    keys.put("AccessKey", accessKey);
    keys.put("SecretKey", secret);
    keys.put("AppName", appName);
    keys.put("PartnerCode", partnerCode);
    keys.put("PartnerCodeCus", partnerCodeCus);
    byte[] json = keys.toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(json);
  }

  /** The keys are secrets. */
  @Override
  public String toString() {
    return "LgspHeader[left out]";
  }
}
