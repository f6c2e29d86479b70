package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API: every path, with its shapes, its keys and its errors. */
class OpenApiTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("description");

  private static final Set<String> PATHS =
      Set.of(
          "POST /api/documents/upload",
          "POST /api/documents/upload-json",
          "POST /api/documents/check",
          "GET /api/documents",
          "GET /api/documents/{id}",
          "GET /api/documents/{id}/extractions",
          "POST /api/documents/{id}/extractions",
          "GET /api/documents/{id}/pages/{n}.png",
          "GET /api/documents/{id}/export",
          "GET /api/documents/{id}/events",
          "POST /api/documents/{id}/approve",
          "POST /api/documents/{id}/reextract",
          "GET /api/documents/{id}/download",
          "GET /api/downloads/{token}",
          "HEAD /api/downloads/{token}",
          "POST /api/documents/{id}/erase",
          "POST /api/documents/{id}/hold",
          "DELETE /api/documents/{id}/hold",
          "GET /api/templates",
          "POST /api/templates",
          "GET /api/templates/{id}",
          "PUT /api/templates/{id}",
          "DELETE /api/templates/{id}",
          "POST /api/templates/{id}/publish",
          "POST /api/templates/{id}/deactivate",
          "POST /api/templates/{id}/try",
          "POST /api/templates/{id}/train",
          "GET /api/customers",
          "GET /api/customers/{id}",
          "PATCH /api/customers/{id}",
          "POST /api/customers/{id}/erase",
          "GET /api/keys",
          "POST /api/keys",
          "DELETE /api/keys/{id}",
          "GET /api/clients",
          "POST /api/clients",
          "POST /api/clients/{id}/rotate",
          "DELETE /api/clients/{id}",
          "GET /api/webhooks",
          "POST /api/webhooks",
          "GET /api/webhooks/{id}",
          "PATCH /api/webhooks/{id}",
          "DELETE /api/webhooks/{id}",
          "POST /api/webhooks/{id}/rotate",
          "POST /api/webhooks/{id}/test",
          "GET /api/webhooks/{id}/deliveries",
          "POST /api/webhooks/{id}/replay",
          "POST /api/webhooks/deliveries/{id}/resend",
          "POST /oauth2/token",
          "GET /.well-known/jwks.json",
          "GET /.well-known/openid-configuration",
          "GET /v0/tenants",
          "POST /v0/tenants",
          "GET /v0/tenants/{id}",
          "GET /v0/tenants/{tenant}/applications",
          "POST /v0/tenants/{tenant}/applications",
          "GET /v0/tenants/{tenant}/applications/{id}",
          "DELETE /v0/tenants/{tenant}/applications/{id}",
          "GET /api/organization",
          "PATCH /api/organization",
          "POST /api/organizations",
          "GET /api/audit",
          "GET /api/erasures",
          "DELETE /v2/submission/{id}",
          "GET /api/decision-rules",
          "GET /api/issuers",
          "GET /api/indicators",
          "POST /v3/verification/authtoken",
          "POST /v3/verification/flow/init",
          "GET /v3/verification/flow/{flowUuid}",
          "DELETE /v3/verification/flow/{flowUuid}",
          "GET /v3/verification/flow/{flowUuid}/callbacks",
          "GET /v3/verification/flows",
          "GET /v3/verification/status",
          "GET /v3/verification/extracts",
          "POST /v3/verification/multiupload",
          "GET /api/product-types",
          "GET /api/product-types/{code}",
          "PUT /api/product-types/{code}",
          "DELETE /api/product-types/{code}",
          "GET /v2/results/{token}",
          "GET /v2/submission/{id}/classification",
          "GET /v2/submission/{id}/content",
          "GET /v2/submission/{id}/decision",
          "GET /v2/submission/{id}/feedback",
          "GET /v2/submission/{id}/fraud",
          "GET /v2/submission/{id}/quality",
          "POST /api/issuers",
          "DELETE /api/issuers/{id}",
          "POST /api/decision-rules",
          "POST /api/decision-rules/{version}/activate",
          "POST /api/decision-rules/{version}/try",
          "POST /v2/submission",
          "PUT /v2/submission/{id}/characteristics",
          "PUT /v2/submission/{id}/feedback",
          "PUT /v2/uploads/{token}",
          "GET /v2/submission/{id}/report",
          "GET /v2/reports/{token}",
          "GET /api/document-types");

  @Test
  void describesEveryPathWithItsAnswersAndErrors() throws IOException {
    Map<String, Object> description = CLIENT.get("/api/openapi.json").json();
    Set<String> described = new java.util.TreeSet<>();
    map(description, "paths")
        .forEach(
            (path, item) ->
                ((Map<?, ?>) item)
                    .forEach(
                        (method, operation) -> {
                          String name =
                              method.toString().toUpperCase(java.util.Locale.ROOT) + " " + path;
                          described.add(name);
                          operation(name, map(operation));
                        }));
    assertThat(described).containsExactlyInAnyOrderElementsOf(PATHS);
  }

  /** What the errors of a path look like. */
  private static String[] error(String name) {
    if (name.contains(" /v0/") || name.contains(" /v2/")) {
      return new String[] {"application/json", "schemas/Message"};
    }
    if (name.contains(" /v3/")) {
      return new String[] {"application/json", "schemas/FlowError"};
    }
    return name.contains(" /oauth2/")
        ? new String[] {"application/json", "schemas/OAuthError"}
        : new String[] {"application/problem+json", "schemas/Problem"};
  }

  private static void operation(String name, Map<String, Object> operation) {
    Map<String, Object> responses = map(operation, "responses");
    assertThat(responses).as(name).containsKeys("4XX", "5XX");
    for (String errors : List.of("4XX", "5XX")) {
      assertThat(responses.get(errors).toString()).as(name).contains(error(name));
    }
    List<String> successes = responses.keySet().stream().filter(c -> c.startsWith("2")).toList();
    assertThat(successes).as(name).isNotEmpty();
    for (String success : successes) {
      if (!name.startsWith("HEAD") && !success.equals("204")) {
        assertThat(map(responses, success).get("content").toString()).as(name).contains("schema");
      }
    }
    assertThat(operation.toString()).as(name).doesNotContain("schemas/Caller");
  }

  @Test
  void describesKeysProblemsAndUploads() throws IOException {
    Map<String, Object> description = CLIENT.get("/api/openapi.json").json();
    assertThat(description.get("security").toString()).contains("bearer", "header");
    Map<String, Object> components = map(description, "components");
    assertThat(components.get("securitySchemes").toString()).contains("bearer", "X-Api-Key");
    Map<String, Object> schemas = map(components, "schemas");
    assertThat(schemas.get("Problem").toString())
        .contains("error", "details", "type", "title", "status");
    assertThat(schemas.get("UploadFields.Multipart").toString())
        .contains(
            "file",
            "binary",
            "type",
            "templateId",
            "externalRef",
            "customerName",
            "customerId",
            "pdfPassword");
    Map<String, Object> uploaded = map(map(schemas, "DocumentJson"), "properties");
    DossierClient.Reply reply = CLIENT.upload("a.pdf", InventedPdf.of("described"), Map.of());
    assertThat(map(reply.at("document")).keySet()).isEqualTo(uploaded.keySet());
  }

  private static Map<String, Object> map(Map<String, Object> of, String name) {
    return map(of.get(name));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }
}
