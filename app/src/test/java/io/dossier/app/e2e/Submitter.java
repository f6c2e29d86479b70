package io.dossier.app.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A client of the submissions API: creates, puts, polls. */
final class Submitter {
  private final DossierClient client;

  Submitter(DossierClient client) {
    this.client = client;
  }

  /** A submission that awaits its bytes. */
  record Created(String id, String uploadUrl) {}

  DossierClient client() {
    return client;
  }

  Created created(Map<String, Object> request) throws IOException {
    DossierClient.Reply reply =
        SubmissionSchema.holds("SubmissionResponse", client.post("/v2/submission", request));
    Map<String, Object> json = reply.json();
    return new Created(
        String.valueOf(json.get("submission_id")), String.valueOf(json.get("upload_url")));
  }

  DossierClient.Reply put(Created created, byte[] bytes) throws IOException {
    return client.putBytes(created.uploadUrl(), bytes);
  }

  String submitted(Map<String, Object> request, byte[] bytes) throws IOException {
    Created created = created(request);
    DossierClient.Reply put = put(created, bytes);
    if (put.status() != 200) {
      throw new IOException("put: " + put.status() + " " + put.text());
    }
    return created.id();
  }

  /** The result once it is there. */
  DossierClient.Reply result(String id, String what) {
    AtomicReference<DossierClient.Reply> last = new AtomicReference<>();
    RunningServer.await(
        what + " of " + id,
        Duration.ofSeconds(120),
        () -> {
          try {
            last.set(client.get("/v2/submission/" + id + "/" + what));
            return last.get().status() != 404;
          } catch (IOException e) {
            return false;
          }
        });
    return last.get();
  }
}
