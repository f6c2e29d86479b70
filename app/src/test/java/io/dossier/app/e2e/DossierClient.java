package io.dossier.app.e2e;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A small client of the documents API, as a user's program would be. */
final class DossierClient {
  private static final JsonMapper JSON = ObjectMapper.getDefault();
  private static final Set<String> SETTLED =
      Set.of("extracted", "requires_review", "failed", "password_required", "erased");

  private final HttpClient http;
  private final URI base;
  private final String key;

  DossierClient(HttpClient http, URI base, String key) {
    this.http = http;
    this.base = base;
    this.key = key;
  }

  /** A reply: its status, and its body as maps and lists. */
  record Reply(int status, byte[] bytes, java.net.http.HttpHeaders headers) {
    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
      try {
        return JSON.readValue(bytes, Map.class);
      } catch (IOException e) {
        throw new IllegalStateException("status " + status + ": " + text(), e);
      }
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A value below {@code data}, by its path. */
    Object at(String... path) {
      Object value = json().get("data");
      for (String name : path) {
        value = value == null ? null : ((Map<?, ?>) value).get(name);
      }
      return value;
    }
  }

  Reply upload(String filename, byte[] content, Map<String, String> fields) throws IOException {
    String boundary = "----dossier-test-boundary";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            body.writeBytes(
                ("--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + filename
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request("/api/documents/upload")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  Reply get(String path) throws IOException {
    return send(request(path).GET());
  }

  Reply post(String path, Object body) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /** Polls until nothing more will happen to the document. */
  Reply settled(String id) {
    AtomicReference<Reply> last = new AtomicReference<>();
    RunningServer.await(
        id + " settled",
        Duration.ofSeconds(180),
        () -> {
          try {
            last.set(get("/api/documents/" + id));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          return SETTLED.contains(String.valueOf(last.get().at("document", "status")));
        });
    return last.get();
  }

  Reply send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<byte[]> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.body(), response.headers());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + key);
  }
}
