package io.dossier.http.outbound.sqs;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundCalls.Answered;
import io.dossier.core.outbound.port.OutboundCalls.Call;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.dossier.core.outbound.port.OutboundCalls.NotReached;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * The SDK's way out: each of its requests is one guarded call. Its requests and answers are small,
 * and what is asked of SQS and STS is told by status and body alone, so no header of an answer is
 * handed on.
 */
final class CallingClient implements SdkHttpClient {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /**
   * Settled by the call, in the form that the SDK has signed; and the last would tell of this
   * machine.
   */
  private static final Set<String> NOT_SENT = Set.of("host", "content-length", "user-agent");

  private final OutboundCalls calls;

  CallingClient(OutboundCalls calls) {
    this.calls = calls;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(request);
      }

      @Override
      public void abort() {
        // The call ends by its own patience.
      }
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException {
    OutboundCalls.Outcome outcome = calls.send(call(request));
    if (outcome instanceof NotReached not) {
      throw new UnreachedException(not.why());
    }
    Answered answered = (Answered) outcome;
    return HttpExecuteResponse.builder()
        .response(SdkHttpResponse.builder().statusCode(answered.status()).build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answered.body())))
        .build();
  }

  private static Call call(HttpExecuteRequest request) throws IOException {
    SdkHttpRequest head = request.httpRequest();
    return new Call(
        Method.valueOf(head.method().name()),
        new OutboundAddress(head.getUri()),
        headers(head),
        body(request),
        PATIENCE);
  }

  private static Map<String, String> headers(SdkHttpRequest head) {
    return head.headers().entrySet().stream()
        .filter(header -> !NOT_SENT.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .collect(
            Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    if (request.contentStreamProvider().isEmpty()) {
      return new byte[0];
    }
    try (InputStream stream = request.contentStreamProvider().get().newStream()) {
      return stream.readAllBytes();
    }
  }

  @Override
  public void close() {
    // The calls are not this client's own.
  }
}
