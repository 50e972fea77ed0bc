package vn.tthc.sdk.testing;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where WireMock hands a request to the portal and gets the answer back. */
final class DoorTransformer implements ResponseTransformerV2 {
  private final Function<Call, Answer> portal;
  private final Deliveries deliveries;
  private final Duration latency;

  DoorTransformer(Function<Call, Answer> portal, Deliveries deliveries, Duration latency) {
    this.portal = portal;
    this.deliveries = deliveries;
    this.latency = latency;
  }

  @Override
  public String getName() {
    return "portal";
  }

  @Override
  public Response transform(Response ignored, ServeEvent event) {
    return toResponse(portal.apply(toCall(event.getRequest())));
  }

  private static Call toCall(LoggedRequest request) {
    return new Call(
        request.getMethod().getName(),
        pathOf(request.getUrl()),
        queryOf(request.getUrl()),
        destination(request),
        orEmpty(request.getHeader("X-TTHC-Exchange-Id")),
        orEmpty(request.getHeader("X-TTHC-Signature")),
        orEmpty(request.getHeader("Authorization")),
        orEmpty(request.getHeader("lgspaccesstoken")),
        request.getBody() == null ? new byte[0] : request.getBody(),
        new Trace());
  }

  private static String pathOf(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  private static String queryOf(String url) {
    int query = url.indexOf('?');
    return query < 0 ? "" : url.substring(query + 1);
  }

  private static @Nullable String destination(LoggedRequest request) {
    String header = request.getHeader("dstcode");
    if (header != null) {
      return header;
    }
    QueryParameter parameter = request.queryParameter("dstcode");
    return parameter.isPresent() ? parameter.firstValue() : null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.trim();
  }

  private Response toResponse(Answer answer) {
    List<HttpHeader> headers = new ArrayList<>();
    headers.add(new HttpHeader("Content-Type", answer.contentType()));
    headers.add(new HttpHeader(Deliveries.HEADER, deliveries.hand(answer.delivery())));
    answer.headers().forEach((name, value) -> headers.add(new HttpHeader(name, value)));
    return Response.response()
        .configured(true)
        .incrementInitialDelay(latency.toMillis())
        .status(answer.status())
        .headers(new HttpHeaders(headers))
        .body(answer.body())
        .build();
  }
}
