package vn.tthc.sdk.benchmarks;

import java.io.IOException;

/** The ways to send, each beside the least that its own client costs. */
public enum CallKind {
  /** Bytes through OkHttp. */
  RAW("raw OkHttp", Portal.ANSWER, OkHttpCall::raw),
  /** OkHttp and Jackson by hand. */
  BY_HAND("OkHttp and Jackson by hand", Portal.ANSWER, OkHttpCall::withJson),
  /** Ours, unsigned and without a log. */
  OURS("tthc-sdk, unsigned, without log", Portal.ANSWER, OurCall::unsigned),
  /** Ours, signed, without a log. */
  SIGNED("tthc-sdk, signed (P-256)", Portal.ANSWER, OurCall::signed),
  /** Ours as it is meant to be used. */
  LOGGED("tthc-sdk, signed, with exchange log", Portal.ANSWER, OurCall::logged),
  /** Another SDK over OkHttp. */
  OPENAI("openai-java", OpenAiCall.ANSWER, OpenAiCall::new),
  /** Bytes through the client of the Java platform. */
  RAW_URL_CONNECTION("raw HttpURLConnection", StripeCall.ANSWER, UrlConnectionCall::new),
  /** Another SDK over that. */
  STRIPE("stripe-java", StripeCall.ANSWER, StripeCall::new);

  private interface Opening {
    Call open(CannedServer server) throws Exception;
  }

  private final String label;
  private final String answer;
  private final Opening opening;

  CallKind(String label, String answer, Opening opening) {
    this.label = label;
    this.answer = answer;
    this.opening = opening;
  }

  String label() {
    return label;
  }

  /** What its own client costs without it. */
  CallKind floor() {
    return this == STRIPE || this == RAW_URL_CONNECTION ? RAW_URL_CONNECTION : RAW;
  }

  /** A server that answers it. */
  CannedServer serve() throws IOException {
    return new CannedServer(answer);
  }

  /** Gets it ready. */
  Call open(CannedServer server) throws Exception {
    return opening.open(server);
  }
}
