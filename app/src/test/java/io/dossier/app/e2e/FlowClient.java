package io.dossier.app.e2e;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A client of the flows API: its token goes in a header of its own. */
record FlowClient(DossierClient api, String token) {

  static FlowClient of(DossierClient api, OAuthCaller client) throws IOException {
    return new FlowClient(
        api,
        String.valueOf(authToken(api, client.id(), client.secret()).json().get("access_token")));
  }

  static DossierClient.Reply authToken(DossierClient api, String id, String secret)
      throws IOException {
    return api.send(
        api.anonymous("/v3/verification/authtoken")
            .header("Client-Id", id)
            .header("Client-Secret", secret)
            .POST(BodyPublishers.noBody()));
  }

  DossierClient.Reply get(String path) throws IOException {
    return api.send(request(path).GET());
  }

  DossierClient.Reply delete(String path) throws IOException {
    return api.send(request(path).DELETE());
  }

  DossierClient.Reply post(String path, Object body) throws IOException {
    return api.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(ObjectMapper.getDefault().writeValueAsBytes(body))));
  }

  DossierClient.Reply post(String path, Multipart body) throws IOException {
    return api.send(
        request(path)
            .header("Content-Type", Multipart.TYPE)
            .POST(BodyPublishers.ofByteArray(body.bytes())));
  }

  /** A new flow whose caller is told at {@code /done}. */
  String begun(CallerSide caller, String application) throws IOException {
    DossierClient.Reply reply =
        post(
            "/v3/verification/flow/init",
            Map.of(
                "product_type", "PROD_CDL",
                "application_id", application,
                "auth_url", caller.address("/auth"),
                "callback_url", caller.address("/done"),
                "flow_params", Map.of("branch", 5, "note", "as it was")));
    if (reply.status() != 201) {
      throw new IOException("init: " + reply.status() + " " + reply.text());
    }
    return String.valueOf(reply.json().get("flow_uuid"));
  }

  DossierClient.Reply link(String flow, Map<String, String> urls) throws IOException {
    List<Map<String, String>> files =
        urls.entrySet().stream()
            .map(file -> Map.of("document_id", file.getKey(), "file_url", file.getValue()))
            .toList();
    return post("/v3/verification/multiupload", Map.of("flow_uuid", flow, "file_urls", files));
  }

  /** The statuses once the flow has come to its end. */
  Map<String, Object> ended(String flow) {
    AtomicReference<Map<String, Object>> last = new AtomicReference<>();
    RunningServer.await(
        "flow " + flow,
        Duration.ofSeconds(180),
        () -> {
          try {
            last.set(get("/v3/verification/status?flow_uuid=" + flow).json());
            return List.of("SUCCESS", "FAILED").contains(last.get().get("master_status"));
          } catch (IOException e) {
            return false;
          }
        });
    return last.get();
  }

  DossierClient.Reply extracts(String flow) throws IOException {
    return get("/v3/verification/extracts?flow_uuid=" + flow);
  }

  private HttpRequest.Builder request(String path) {
    return api.anonymous(path).header("Token", token);
  }
}
