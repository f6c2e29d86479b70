package io.dossier.app.e2e;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of an organization, as it asks for tokens. */
record OAuthCaller(DossierClient api, String id, String secret) {

  /**
   * @param request as POST /api/clients takes it
   */
  static OAuthCaller created(DossierClient manager, Map<String, Object> request)
      throws IOException {
    DossierClient.Reply reply = manager.post("/api/clients", request);
    return new OAuthCaller(
        manager, String.valueOf(reply.at("clientId")), String.valueOf(reply.at("clientSecret")));
  }

  /** With its credentials in the Basic header. */
  DossierClient.Reply token(String form) throws IOException {
    String basic =
        Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return ask(api, form, "Basic " + basic);
  }

  /** The text of a new token. */
  String token() throws IOException {
    return String.valueOf(token("grant_type=client_credentials").json().get("access_token"));
  }

  /** The server, called by a new token. */
  DossierClient calling() throws IOException {
    return api.with(token());
  }

  static DossierClient.Reply ask(DossierClient api, String form, String authorization)
      throws IOException {
    java.net.http.HttpRequest.Builder request =
        api.anonymous("/oauth2/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return api.send(
        authorization.isEmpty() ? request : request.header("Authorization", authorization));
  }

  static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
