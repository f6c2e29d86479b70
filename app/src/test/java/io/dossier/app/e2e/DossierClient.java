package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

    List<?> list() {
      return (List<?>) json().get("data");
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** That this is an error as the API tells one. */
    Reply problem(int expected, String code) {
      assertThat(status).as(text()).isEqualTo(expected);
      assertThat(header("content-type")).isEqualTo("application/problem+json");
      Map<String, Object> problem = json();
      assertThat(problem).containsKeys("error", "type", "title", "status");
      assertThat(problem.get("type")).isEqualTo("urn:dossier:error:" + code);
      assertThat(problem.get("status")).isEqualTo(expected);
      assertThat(String.valueOf(problem.get("error"))).isNotBlank();
      assertThat(text()).doesNotContain("java.", "io.dossier", "io.micronaut");
      return this;
    }

    /** That this refuses a value and names its field. */
    Reply refuses(String field) {
      assertThat(status).as(text()).isEqualTo(400);
      Map<?, ?> details = (Map<?, ?>) json().get("details");
      assertThat(((Map<?, ?>) details.get("fieldErrors")).keySet().toString())
          .as(text())
          .isEqualTo("[" + field + "]");
      return this;
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
    Multipart body = new Multipart();
    fields.forEach(body::field);
    return upload(body.file(filename, content));
  }

  Reply upload(Multipart body) throws IOException {
    return send(
        request("/api/documents/upload")
            .header("Content-Type", Multipart.TYPE)
            .POST(BodyPublishers.ofByteArray(body.bytes())));
  }

  /** The id of a new document of these bytes. */
  String uploaded(byte[] content, Map<String, String> fields) throws IOException {
    return String.valueOf(upload("a.pdf", content, fields).at("document", "id"));
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

  Reply post(String path) throws IOException {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  Reply postOnce(String idempotencyKey, String path, Object body) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  Reply patch(String path, Object body) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  Reply put(String path, Object body) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /** What is at an address that needs no key. */
  Reply getAddress(String address) throws IOException {
    return send(HttpRequest.newBuilder(base.resolve(address)).GET());
  }

  /** Raw bytes to an address that needs no key. */
  Reply putBytes(String address, byte[] bytes) throws IOException {
    return send(
        HttpRequest.newBuilder(base.resolve(address))
            .header("Content-Type", "application/octet-stream")
            .PUT(BodyPublishers.ofByteArray(bytes)));
  }

  Reply delete(String path) throws IOException {
    return send(request(path).DELETE());
  }

  /** The same server by another key. */
  DossierClient with(String otherKey) {
    return new DossierClient(http, base, otherKey);
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
    return anonymous(path).header("Authorization", "Bearer " + key);
  }

  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  String key() {
    return key;
  }
}
