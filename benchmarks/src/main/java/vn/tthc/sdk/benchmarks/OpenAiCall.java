package vn.tthc.sdk.benchmarks;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.ChatModel;
import com.openai.models.chat.completions.ChatCompletionCreateParams;

/** One question through openai-java, as it comes. */
final class OpenAiCall implements Call {

  /** 200 bytes. */
  static final String ANSWER =
      "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion\",\"created\":1792000000,\"model\":\"gpt-4o-mini\","
          + "\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"logprobs\":null,"
          + "\"message\":{\"role\":\"assistant\",\"content\":\"ok\",\"refusal\":null}}]}";

  private static final String QUESTION = "Thành phần hồ sơ đăng ký khai sinh? ".repeat(68);

  private final OpenAIClient client;
  private final ChatCompletionCreateParams question =
      ChatCompletionCreateParams.builder()
          .model(ChatModel.GPT_4O_MINI)
          .addUserMessage(QUESTION)
          .build();

  OpenAiCall(CannedServer server) {
    this.client =
        OpenAIOkHttpClient.builder()
            .apiKey("no secret")
            .baseUrl(server.url("/v1").toString())
            .build();
  }

  @Override
  public Object run() {
    return client
        .chat()
        .completions()
        .create(question)
        .choices()
        .get(0)
        .message()
        .content()
        .orElseThrow();
  }

  @Override
  public void close() {
    client.close();
  }
}
