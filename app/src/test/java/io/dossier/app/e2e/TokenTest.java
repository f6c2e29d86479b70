package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Access tokens for client credentials, as RFC 6749 has them. */
class TokenTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("tokens");
  private static final List<String> SCOPES = List.of("submissions.read", "submissions.write");

  private static OAuthCaller caller(String... scopes) throws IOException {
    return OAuthCaller.created(
        CLIENT, Map.of("name", "intake", "scopes", List.of(scopes), "rateLimited", false));
  }

  private static OAuthCaller caller() throws IOException {
    return caller("submissions.read", "submissions.write");
  }

  private static void refused(DossierClient.Reply reply, int status, String error) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("content-type")).startsWith("application/json");
    assertThat(reply.json())
        .containsEntry("error", error)
        .containsOnlyKeys("error", "error_description");
    assertThat(reply.header("cache-control")).isEqualTo("no-store");
    assertThat(reply.header("www-authenticate"))
        .isEqualTo(status == 401 ? "Basic realm=\"dossier\"" : "");
  }

  @Test
  void givesATokenForASecretInTheHeaderOrInTheForm() throws IOException {
    OAuthCaller caller = caller();
    DossierClient.Reply byHeader =
        caller.token("grant_type=client_credentials&scope=submissions.read%20submissions.write");
    assertThat(byHeader.status()).as(byHeader.text()).isEqualTo(200);
    assertThat(byHeader.json())
        .containsOnlyKeys("access_token", "token_type", "expires_in", "scope")
        .containsEntry("token_type", "Bearer")
        .containsEntry("expires_in", 3600)
        .containsEntry("scope", "submissions.read submissions.write");
    assertThat(byHeader.header("cache-control")).isEqualTo("no-store");
    DossierClient.Reply byForm =
        OAuthCaller.ask(
            CLIENT,
            OAuthCaller.form(
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    caller.id(),
                    "client_secret",
                    caller.secret(),
                    "scope",
                    "submissions.read")),
            "");
    assertThat(byForm.json()).containsEntry("scope", "submissions.read");
  }

  @Test
  void refusesAsTheStandardSays() throws IOException {
    OAuthCaller caller = caller("submissions.read");
    String plain = "grant_type=client_credentials";
    refused(caller.token(plain + "&client_secret=x"), 400, "invalid_request");
    refused(caller.token("scope=submissions.read"), 400, "invalid_request");
    refused(caller.token(plain + "&" + plain), 400, "invalid_request");
    refused(caller.token("grant_type=password"), 400, "unsupported_grant_type");
    refused(caller.token(plain + "&scope=submissions.write"), 400, "invalid_scope");
    refused(caller.token(plain + "&scope=everything"), 400, "invalid_scope");
    refused(OAuthCaller.ask(CLIENT, plain, ""), 401, "invalid_client");
    refused(OAuthCaller.ask(CLIENT, plain, "Basic nonsense"), 401, "invalid_client");
    OAuthCaller wrong = new OAuthCaller(CLIENT, caller.id(), caller().secret());
    refused(wrong.token(plain), 401, "invalid_client");
    OAuthCaller nobody = new OAuthCaller(CLIENT, "cli_01ARZ3NDEKTSV4RRFFQ69G5FAV", "x");
    refused(nobody.token(plain), 401, "invalid_client");
    refused(CLIENT.post("/oauth2/token", Map.of("grant_type", "x")), 400, "invalid_request");
    DossierClient.Reply get = CLIENT.send(CLIENT.anonymous("/oauth2/token").GET());
    assertThat(get.status()).isEqualTo(405);
    assertThat(get.json()).containsEntry("error", "invalid_request");
    assertThat(CLIENT.get("/api/audit?subject=" + caller.id()).text())
        .contains("token.refused", "client.created");
  }

  @Test
  void tokenLetsInWhereItsScopesAllow() throws IOException {
    OAuthCaller caller = caller("documents:read", "submissions.read");
    DossierClient token = caller.calling();
    assertThat(token.get("/api/documents").status()).isEqualTo(200);
    token.post("/api/documents/check", Map.of()).problem(400, "invalid");
    token.get("/api/clients").problem(403, "missing_scope");
    DossierClient narrow =
        CLIENT.with(
            String.valueOf(
                caller
                    .token("grant_type=client_credentials&scope=submissions.read")
                    .json()
                    .get("access_token")));
    narrow.get("/api/documents").problem(403, "missing_scope");
    assertThat(narrow.get("/v0/tenants").json())
        .containsOnlyKeys("message")
        .containsEntry("message", "missing scope: api:manage");
  }

  @Test
  void tokenStaysWithinItsOrganization() throws IOException {
    DossierClient other = SharedServer.newOrganization("tokens elsewhere");
    String id = other.uploaded(InventedPdf.of("foreign"), Map.of());
    caller("documents:read").calling().get("/api/documents/" + id).problem(404, "not_found");
  }

  @Test
  void revokedClientIsOutAtOnce() throws IOException {
    OAuthCaller caller = caller("documents:read");
    DossierClient token = caller.calling();
    assertThat(token.get("/api/documents").status()).isEqualTo(200);
    assertThat(CLIENT.delete("/api/clients/" + caller.id()).at("revokedAt")).isNotNull();
    token.get("/api/documents").problem(401, "unauthenticated");
    refused(caller.token("grant_type=client_credentials"), 401, "invalid_client");
  }

  @Test
  void changedTokenLetsNobodyIn() throws IOException {
    String token = caller("documents:read").token();
    int dot = token.indexOf('.');
    CLIENT
        .with(token.substring(0, token.lastIndexOf('.') + 1))
        .get("/api/documents")
        .problem(401, "unauthenticated");
    String changed =
        token.substring(0, dot + 5)
            + (token.charAt(dot + 5) == 'A' ? 'B' : 'A')
            + token.substring(dot + 6);
    CLIENT.with(changed).get("/api/documents").problem(401, "unauthenticated");
  }

  @Test
  void secretBeforeHoldsForAWhile() throws IOException {
    OAuthCaller before = caller();
    DossierClient.Reply rotated =
        CLIENT.post("/api/clients/" + before.id() + "/rotate", Map.of("overlapSeconds", 600));
    assertThat(rotated.at("previousSecretUntil")).isNotNull();
    OAuthCaller after =
        new OAuthCaller(CLIENT, before.id(), String.valueOf(rotated.at("client_secret")));
    assertThat(before.token("grant_type=client_credentials").status()).isEqualTo(200);
    assertThat(after.token("grant_type=client_credentials").status()).isEqualTo(200);
    assertThat(CLIENT.post("/api/clients/" + before.id() + "/rotate").status()).isEqualTo(200);
    assertThat(after.token("grant_type=client_credentials").status()).isEqualTo(200);
    CLIENT.post("/api/clients/" + before.id() + "/rotate", Map.of("overlapSeconds", 0));
    refused(after.token("grant_type=client_credentials"), 401, "invalid_client");
    CLIENT
        .post("/api/clients/" + before.id() + "/rotate", Map.of("overlapSeconds", -1))
        .refuses("overlapSeconds");
  }

  @Test
  void sixthTokenWithinAMinuteHasToWait() throws IOException {
    OAuthCaller limited = OAuthCaller.created(CLIENT, Map.of("name", "eager", "scopes", SCOPES));
    for (int i = 0; i < 5; i++) {
      assertThat(limited.token("grant_type=client_credentials").status()).isEqualTo(200);
    }
    DossierClient.Reply sixth = limited.token("grant_type=client_credentials");
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.bytes()).isEmpty();
    OAuthCaller free = caller();
    for (int i = 0; i < 7; i++) {
      assertThat(free.token("grant_type=client_credentials").status()).isEqualTo(200);
    }
  }

  @Test
  void clientIsListedWithoutItsSecretAndRefusedWhereItCannotBe() throws IOException {
    OAuthCaller caller = caller();
    DossierClient.Reply list = CLIENT.get("/api/clients");
    assertThat(list.text()).contains(caller.id()).doesNotContain(caller.secret());
    CLIENT.post("/api/clients", Map.of("scopes", SCOPES)).refuses("name");
    CLIENT.post("/api/clients", Map.of("name", "x")).refuses("scopes");
    CLIENT.post("/api/clients", Map.of("name", "x", "scopes", List.of("all"))).refuses("scopes");
    CLIENT
        .post(
            "/api/clients",
            Map.of("name", "x", "scopes", SCOPES, "jwks", Map.of("keys", List.of())))
        .refuses("jwks");
    SharedServer.newOrganization("clients elsewhere")
        .delete("/api/clients/" + caller.id())
        .problem(404, "not_found");
  }
}
