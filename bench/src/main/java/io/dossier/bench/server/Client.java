package io.dossier.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A caller of the documents API. Safe for many threads. */
public final class Client {
  private static final Pattern ID = Pattern.compile("\"id\":\"(doc_[^\"]+)\"");
  private static final String BOUNDARY = "bench-7e1f3c5a9b";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final String key;

  Client(URI server, String key) {
    this.server = server;
    this.key = key;
  }

  /**
   * Uploads a file with further fields of the form.
   *
   * @return the document's id
   */
  public String upload(String filename, byte[] file, Map<String, String> fields)
      throws IOException, InterruptedException {
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (name, value) ->
            head.append("--%s\r\n".formatted(BOUNDARY))
                .append("Content-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(name))
                .append(value)
                .append("\r\n"));
    head.append("--%s\r\n".formatted(BOUNDARY))
        .append(
            "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(filename));
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head.toString()),
            BodyPublishers.ofByteArray(file),
            BodyPublishers.ofString("\r\n--%s--\r\n".formatted(BOUNDARY)));
    HttpResponse<String> response =
        http.send(
            request("/api/documents/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build(),
            BodyHandlers.ofString());
    Matcher id = ID.matcher(response.body());
    if (response.statusCode() != 201 || !id.find()) {
      throw new IOException("upload: " + response.statusCode() + " " + response.body());
    }
    return id.group(1);
  }

  /** The reply to a POST of JSON, as JSON. */
  public String post(String path, String json) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException("POST " + path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  /** The reply to a GET of the path, as JSON. */
  public String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request(path).build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("GET " + path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + key);
  }
}
