package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tenants and applications, and how errors look beside the documents API. */
class TenantsTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("tenants");
  private static final DossierClient OPERATOR = SharedServer.get().client();

  private static String own() throws IOException {
    return String.valueOf(CLIENT.get("/api/organization").at("id"));
  }

  private static DossierClient.Reply message(DossierClient.Reply reply, int status) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("content-type")).startsWith("application/json");
    assertThat(reply.json()).containsOnlyKeys("message");
    assertThat(String.valueOf(reply.json().get("message"))).isNotBlank().hasSizeLessThan(513);
    assertThat(reply.text()).doesNotContain("java.", "io.dossier", "io.micronaut");
    return reply;
  }

  private static String next(DossierClient.Reply page) {
    Object next = ((Map<?, ?>) page.json().get("_links")).get("next");
    return next == null ? "" : String.valueOf(((Map<?, ?>) next).get("href"));
  }

  private static List<?> items(DossierClient.Reply page) {
    return (List<?>) page.json().get("items");
  }

  @Test
  void operatorOpensATenantWhoseFirstKeyIsShownOnce() throws IOException {
    DossierClient.Reply opened = OPERATOR.post("/v0/tenants", Map.of("name", "acme1"));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    String id = String.valueOf(opened.json().get("id"));
    assertThat(opened.header("location")).isEqualTo("/v0/tenants/" + id);
    DossierClient.Reply shown = OPERATOR.get("/v0/tenants/" + id);
    assertThat(shown.json())
        .containsOnlyKeys("id", "name", "created_at")
        .containsEntry("name", "acme1");
    DossierClient tenant = CLIENT.with(String.valueOf(opened.json().get("admin_key")));
    assertThat(items(tenant.get("/v0/tenants"))).hasSize(1);
    message(OPERATOR.post("/v0/tenants", Map.of("name", "Acme & Co")), 400);
    message(CLIENT.post("/v0/tenants", Map.of("name", "mine")), 403);
  }

  @Test
  void listGoesOnWhereItsNextLinkSays() throws IOException {
    CLIENT.get("/api/organization");
    DossierClient.Reply first = OPERATOR.get("/v0/tenants?limit=1");
    assertThat(items(first)).hasSize(1);
    DossierClient.Reply second = OPERATOR.get(next(first));
    assertThat(items(second)).hasSize(1).isNotEqualTo(items(first));
    message(OPERATOR.get("/v0/tenants?limit=0"), 400);
    message(OPERATOR.get("/v0/tenants?limit=x"), 400);
    message(OPERATOR.get("/v0/tenants?limit=101"), 400);
  }

  @Test
  void applicationComesWithCredentialsAndGoesForGood() throws IOException {
    String path = "/v0/tenants/" + own() + "/applications";
    DossierClient.Reply made = CLIENT.post(path, Map.of("name", "intake1"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    Map<String, Object> application = made.json();
    assertThat(made.header("location")).isEqualTo(path + "/" + application.get("id"));
    assertThat(application)
        .containsEntry("scopes", List.of("submissions.read", "submissions.write"));
    OAuthCaller caller =
        new OAuthCaller(
            CLIENT,
            String.valueOf(application.get("client_id")),
            String.valueOf(application.get("client_secret")));
    assertThat(caller.token("grant_type=client_credentials").status()).isEqualTo(200);
    assertThat(CLIENT.get(made.header("location")).json()).doesNotContainKey("client_secret");
    for (int i = 0; i < 2; i++) {
      CLIENT.post(path, Map.of("name", "more" + i));
    }
    DossierClient.Reply page = CLIENT.get(path + "?limit=2");
    assertThat(items(page)).hasSize(2);
    assertThat(next(CLIENT.get(next(page)))).isEmpty();
    assertThat(CLIENT.delete(made.header("location")).status()).isEqualTo(204);
    message(CLIENT.get(made.header("location")), 404);
    message(CLIENT.delete(made.header("location")), 404);
    assertThat(caller.token("grant_type=client_credentials").status()).isEqualTo(401);
    assertThat(OPERATOR.get(path).status()).as("the operator sees it too").isEqualTo(200);
    DossierClient stranger = SharedServer.newOrganization("stranger");
    message(stranger.get(path), 404);
    message(stranger.post(path, Map.of("name", "x")), 404);
    message(stranger.get("/v0/tenants/" + own()), 404);
  }

  @Test
  void errorsAreMessages() throws IOException {
    message(CLIENT.send(CLIENT.anonymous("/v0/tenants").GET()), 401);
    message(CLIENT.get("/v2/nope"), 404);
    message(CLIENT.send(CLIENT.anonymous("/v2/nope").GET()), 404);
    message(CLIENT.delete("/v0/tenants"), 405);
    message(
        CLIENT.send(
            CLIENT
                .request("/v0/tenants")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": hush}"))),
        400);
    message(
        CLIENT.send(
            CLIENT
                .request("/v0/tenants")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))),
        415);
  }

  @Test
  void sixteenthCallAboutSubmissionsAtOnceHasToWait() throws IOException {
    DossierClient limited =
        OAuthCaller.created(CLIENT, Map.of("name", "eager", "scopes", List.of("submissions.read")))
            .calling();
    DossierClient.Reply last = limited.get("/v2/nope");
    for (int i = 0; i < 200 && last.status() == 404; i++) {
      last = limited.get("/v2/nope");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.bytes()).isEmpty();
    assertThat(last.header("retry-after")).isEqualTo("1");
    assertThat(CLIENT.get("/v2/nope").status()).as("a key without limits").isEqualTo(404);
  }
}
