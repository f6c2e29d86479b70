package io.dossier.bench.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A server as a lender calls it: the flows API by a client's token, the rest by a key. */
final class FlowServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FLOWS = "/v3/verification/";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String key;
  private final String token;

  /** Makes a client of its own and asks for its token. */
  FlowServer(URI base, String key) throws IOException, InterruptedException {
    this.base = base;
    this.key = key;
    JsonNode client =
        byKey(
                "POST",
                "/api/clients",
                Map.of(
                    "name",
                    "flow bench",
                    "scopes",
                    List.of("flows:read", "flows:write"),
                    "rateLimited",
                    false))
            .path("data");
    this.token =
        sent(request(FLOWS + "authtoken")
                .header("Client-Id", client.path("clientId").asText())
                .header("Client-Secret", client.path("clientSecret").asText())
                .POST(BodyPublishers.noBody()))
            .path("access_token")
            .asText();
  }

  /** Begins a flow; its id. */
  String begin(Lender lender, String application) throws IOException, InterruptedException {
    return flows(
            "flow/init",
            Map.of(
                "product_type", "PROD_CDL",
                "application_id", application,
                "auth_url", lender.leave(),
                "callback_url", lender.done(application),
                "flow_params", Map.of("branch", 5)))
        .path("flow_uuid")
        .asText();
  }

  /**
   * @param files addresses by document id
   */
  JsonNode add(String flow, Map<String, String> files) throws IOException, InterruptedException {
    return flows(
        "multiupload",
        Map.of(
            "flow_uuid",
            flow,
            "file_urls",
            files.entrySet().stream()
                .map(file -> Map.of("document_id", file.getKey(), "file_url", file.getValue()))
                .toList()));
  }

  JsonNode status(String flow) throws IOException, InterruptedException {
    return sent(request(FLOWS + "status?flow_uuid=" + flow).header("Token", token).GET());
  }

  JsonNode extracts(String flow) throws IOException, InterruptedException {
    return sent(request(FLOWS + "extracts?flow_uuid=" + flow).header("Token", token).GET());
  }

  /** A new secret of the endpoint of callbacks, which is there once there was a flow. */
  String newCallbackSecret() throws IOException, InterruptedException {
    for (JsonNode endpoint : byKey("GET", "/api/webhooks", Map.of()).path("data")) {
      if (endpoint.path("kind").asText().equals("callbacks")) {
        String rotate = "/api/webhooks/" + endpoint.path("id").asText() + "/rotate";
        return byKey("POST", rotate, Map.of()).path("data").path("secret").asText();
      }
    }
    throw new IOException("no endpoint of callbacks");
  }

  private JsonNode flows(String path, Object body) throws IOException, InterruptedException {
    return sent(
        request(FLOWS + path)
            .header("Token", token)
            .header("Content-Type", "application/json")
            .POST(json(body)));
  }

  private JsonNode byKey(String method, String path, Object body)
      throws IOException, InterruptedException {
    return sent(
        request(path)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .method(method, method.equals("GET") ? BodyPublishers.noBody() : json(body)));
  }

  private static BodyPublisher json(Object body) throws IOException {
    return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  private JsonNode sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpRequest call = request.build();
    HttpResponse<byte[]> response = http.send(call, BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          call.method()
              + " "
              + call.uri().getPath()
              + ": "
              + response.statusCode()
              + " "
              + new String(response.body(), StandardCharsets.UTF_8));
    }
    return JSON.readTree(response.body());
  }
}
