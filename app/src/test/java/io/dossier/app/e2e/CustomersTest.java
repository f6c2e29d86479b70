package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Customers: listed, shown, renamed. */
class CustomersTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("customers");

  @Test
  void listsShowsAndRenames() throws IOException {
    DossierClient.Reply upload =
        CLIENT.upload("a.pdf", InventedPdf.of("customer"), Map.of("customerName", "Old Name"));
    Object id = upload.at("document", "customer", "id");
    assertThat(CLIENT.get("/api/customers").json())
        .containsEntry("total", 1)
        .containsEntry("limit", 50)
        .containsEntry("offset", 0);
    assertThat(CLIENT.get("/api/customers/" + id).at("customer", "name")).isEqualTo("Old Name");
    DossierClient.Reply renamed = CLIENT.patch("/api/customers/" + id, Map.of("name", "New Name"));
    assertThat(renamed.at("customer", "name")).isEqualTo("New Name");
    Object document = upload.at("document", "id");
    assertThat(CLIENT.get("/api/documents/" + document).at("document", "customer", "name"))
        .isEqualTo("New Name");
    assertThat(CLIENT.get("/api/documents?customerName=New%20Name").text()).contains("" + document);
    assertThat(CLIENT.get("/api/documents?customerName=Old%20Name").list()).isEmpty();
  }

  @Test
  void refusesNamesAndIdsThatAreNone() throws IOException {
    DossierClient.Reply upload =
        CLIENT.upload("a.pdf", InventedPdf.of("named"), Map.of("customerName", "Some Body"));
    String path = "/api/customers/" + upload.at("document", "customer", "id");
    CLIENT.patch(path, Map.of("name", " ")).problem(400, "invalid").refuses("name");
    CLIENT.patch(path, Map.of("name", "x".repeat(257))).problem(400, "invalid").refuses("name");
    CLIENT.patch(path, Map.of("name", Map.of())).refuses("body");
    CLIENT.get("/api/customers/nobody").problem(404, "not_found");
    DossierClient other = SharedServer.newOrganization("customers elsewhere");
    other.get(path).problem(404, "not_found");
    other.patch(path, Map.of("name", "Mine")).problem(404, "not_found");
    other.post(path + "/erase", Map.of("reason", "mine now")).problem(404, "not_found");
    CLIENT.get("/api/customers?limit=201").refuses("limit");
  }
}
