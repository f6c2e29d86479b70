package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys, their scopes and their end. */
class KeysTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("keys");

  @Test
  void keyIsShownOnceAndListedWithoutItsText() throws IOException {
    DossierClient.Reply created =
        CLIENT.post("/api/keys", Map.of("name", "ledger", "scopes", List.of("documents:read")));
    assertThat(created.status()).isEqualTo(201);
    String key = String.valueOf(created.at("key"));
    assertThat(key).matches("dsr_sk_[a-z2-7]{38}");
    assertThat(created.at("scopes")).isEqualTo(List.of("documents:read"));
    assertThat(CLIENT.with(key).get("/api/documents").status()).isEqualTo(200);
    DossierClient.Reply list = CLIENT.get("/api/keys");
    assertThat(list.text()).contains("ledger", "lastUsedAt").doesNotContain(key);
    assertThat(list.json()).containsKeys("total", "limit", "offset");
  }

  @Test
  void keyDoesOnlyWhatItsScopesAllow() throws IOException {
    DossierClient reader = CLIENT.with(SharedServer.key(CLIENT, "documents:read"));
    DossierClient writer = CLIENT.with(SharedServer.key(CLIENT, "documents:write"));
    String path = "/api/documents/" + CLIENT.uploaded(InventedPdf.of("scopes"), Map.of());
    missing(reader.upload("a.pdf", InventedPdf.of("no"), Map.of()), "documents:write");
    missing(reader.post("/api/documents/upload-json", Map.of()), "documents:write");
    for (String move : List.of("/reextract", "/approve", "/hold")) {
      missing(reader.post(path + move), "documents:write");
    }
    missing(reader.delete(path + "/hold"), "documents:write");
    missing(reader.post(path + "/erase", Map.of("reason", "abc")), "documents:write");
    missing(
        reader.post(path + "/extractions", Map.of("fields", Map.of("a", 1))), "documents:write");
    for (String look :
        List.of("", "/extractions", "/download", "/pages/0.png", "/export", "/events")) {
      missing(writer.get(path + look), "documents:read");
    }
    missing(writer.get("/api/documents"), "documents:read");
    missing(writer.get("/api/customers"), "documents:read");
    for (String managed :
        List.of("/api/keys", "/api/organization", "/api/audit", "/api/erasures")) {
      missing(reader.get(managed), "api:manage");
    }
    missing(
        reader.post("/api/keys", Map.of("name", "x", "scopes", List.of("api:manage"))),
        "api:manage");
  }

  private static void missing(DossierClient.Reply reply, String scope) {
    assertThat(reply.problem(403, "missing_scope").json())
        .containsEntry("error", "missing scope: " + scope);
  }

  @Test
  void onlyAKeyInAHeaderLetsIn() throws IOException {
    for (String key :
        List.of("", "dsr_sk_", CLIENT.key() + "a", CLIENT.key().replace('a', 'b') + "x")) {
      assertThat(CLIENT.with(key).get("/api/documents").problem(401, "unauthenticated").json())
          .containsEntry("error", "missing or invalid Bearer");
    }
    DossierClient.Reply none = CLIENT.send(CLIENT.anonymous("/api/documents").GET());
    assertThat(none.problem(401, "unauthenticated").header("www-authenticate"))
        .startsWith("Bearer");
    DossierClient.Reply other =
        CLIENT.send(CLIENT.anonymous("/api/documents").header("X-Api-Key", CLIENT.key()).GET());
    assertThat(other.status()).isEqualTo(200);
    CLIENT.get("/api/documents?api_key=" + CLIENT.key()).problem(401, "key_in_query");
    CLIENT
        .send(CLIENT.anonymous("/api/documents?access_token=" + CLIENT.key()).GET())
        .problem(401, "key_in_query");
  }

  @Test
  void revokedKeyIsNone() throws IOException {
    DossierClient.Reply created =
        CLIENT.post("/api/keys", Map.of("name", "brief", "scopes", List.of("documents:read")));
    DossierClient brief = CLIENT.with(String.valueOf(created.at("key")));
    assertThat(brief.get("/api/documents").status()).isEqualTo(200);
    DossierClient.Reply revoked = CLIENT.delete("/api/keys/" + created.at("id"));
    assertThat(revoked.at("revokedAt")).isNotNull();
    brief.get("/api/documents").problem(401, "unauthenticated");
    CLIENT.delete("/api/keys/key_01ARZ3NDEKTSV4RRFFQ69G5FAV").problem(404, "not_found");
    SharedServer.newOrganization("keys elsewhere")
        .delete("/api/keys/" + created.at("id"))
        .problem(404, "not_found");
  }

  @Test
  void expiredKeyIsNone() throws IOException {
    String soon = Instant.now().plusSeconds(2).toString();
    Map<String, Object> request =
        Map.of("name", "short", "scopes", List.of("documents:read"), "expiresAt", soon);
    DossierClient brief = CLIENT.with(String.valueOf(CLIENT.post("/api/keys", request).at("key")));
    RunningServer.await(
        "the key's end",
        Duration.ofSeconds(20),
        () -> {
          try {
            return brief.get("/api/documents").status() == 401;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(Instant.now()).isAfter(Instant.parse(soon));
  }

  @Test
  void refusesKeysThatCannotBe() throws IOException {
    List<String> read = List.of("documents:read");
    CLIENT.post("/api/keys", Map.of("scopes", read)).problem(400, "invalid").refuses("name");
    CLIENT.post("/api/keys", Map.of("name", "x")).problem(400, "invalid").refuses("scopes");
    CLIENT.post("/api/keys", Map.of("name", "x", "scopes", List.of("all"))).refuses("scopes");
    CLIENT
        .post("/api/keys", Map.of("name", "x", "scopes", read, "expiresAt", "2020-01-01"))
        .refuses("expiresAt");
    CLIENT
        .post("/api/keys", Map.of("name", "x", "scopes", read, "rateLimited", "no"))
        .refuses("rateLimited");
  }
}
