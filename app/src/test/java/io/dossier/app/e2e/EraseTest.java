package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Erasing documents and customers, and what a legal hold does to it. */
class EraseTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("erasures");

  @Test
  void erasesAndGivesASignedRecord() throws IOException {
    byte[] pdf = InventedPdf.of("erase me");
    String id = settled(pdf, Map.of("externalRef", "gone-1"));
    DossierClient.Reply erased = erase(id, Map.of("reason", "as asked"));
    assertThat(erased.status()).as(erased.text()).isEqualTo(200);
    assertThat(Shapes.erasure(erased.at("erasure")))
        .containsEntry("documentId", id)
        .containsEntry("sha256", Shapes.sha256(pdf))
        .containsEntry("reason", "as asked")
        .containsEntry("keptFields", false);
    Map<String, Object> document = Shapes.document(erased.at("document"));
    assertThat(document).containsEntry("status", "erased").containsEntry("filename", null);
    assertThat(CLIENT.get("/api/documents/" + id).at("extraction")).isNull();
    assertThat(CLIENT.get("/api/documents/" + id + "/extractions").list()).isEmpty();
    assertThat(CLIENT.get("/api/documents?externalRef=gone-1").list()).isEmpty();
    assertThat(CLIENT.get("/api/erasures").text()).contains(id);
    onlyReadingIsLeft(id);
    assertThat(CLIENT.upload("a.pdf", pdf, Map.of()).at("deduped"))
        .as("an erased document is never a match")
        .isEqualTo(false);
  }

  private static void onlyReadingIsLeft(String id) throws IOException {
    String path = "/api/documents/" + id;
    erase(id, Map.of("reason", "again")).problem(409, "document_erased");
    CLIENT.post(path + "/reextract").problem(409, "document_erased");
    CLIENT.post(path + "/approve").problem(409, "document_erased");
    CLIENT.post(path + "/hold").problem(409, "document_erased");
    CLIENT
        .post(path + "/extractions", Map.of("fields", Map.of("total", 1)))
        .problem(409, "document_erased");
  }

  @Test
  void keepsFieldsWhereToldTo() throws IOException {
    String id = settled(InventedPdf.of("keep my fields"), Map.of("type", "receipt"));
    CLIENT.post(
        "/api/documents/" + id + "/extractions",
        Map.of("fields", Map.of("total", 7.25), "approve", true));
    DossierClient.Reply erased = erase(id, Map.of("reason", "space", "keepFields", true));
    assertThat(erased.at("erasure", "keptFields")).isEqualTo(true);
    DossierClient.Reply kept = CLIENT.get("/api/documents/" + id);
    assertThat(kept.at("extraction", "fields", "total")).isEqualTo(7.25);
    assertThat(kept.at("extraction", "fieldBoundingBoxes")).isEqualTo(Map.of());
  }

  @Test
  void reasonIsNeeded() throws IOException {
    String id = settled(InventedPdf.of("without a reason"), Map.of());
    erase(id, Map.of()).problem(400, "invalid").refuses("reason");
    erase(id, Map.of("reason", "   ")).problem(400, "invalid").refuses("reason");
    erase(id, Map.of("reason", "ab")).problem(400, "invalid").refuses("reason");
    erase(id, Map.of("reason", "x".repeat(1001))).problem(400, "invalid").refuses("reason");
    erase(id, Map.of("reason", "abc", "keepFields", "no")).refuses("keepFields");
    CLIENT.post("/api/documents/" + id + "/erase").problem(400, "bad_request").refuses("body");
    assertThat(CLIENT.get("/api/documents/" + id).at("document", "status")).isNotEqualTo("erased");
  }

  @Test
  void legalHoldBlocksErasure() throws IOException {
    String id = settled(InventedPdf.of("hold me"), Map.of("customerName", "Held Person"));
    Object customer = CLIENT.get("/api/documents/" + id).at("document", "customer", "id");
    assertThat(CLIENT.post("/api/documents/" + id + "/hold").at("document", "legalHold"))
        .isEqualTo(true);
    erase(id, Map.of("reason", "blocked")).problem(409, "legal_hold");
    CLIENT
        .post("/api/customers/" + customer + "/erase", Map.of("reason", "blocked"))
        .problem(409, "legal_hold");
    assertThat(CLIENT.delete("/api/documents/" + id + "/hold").at("document", "legalHold"))
        .isEqualTo(false);
    assertThat(erase(id, Map.of("reason", "released")).status()).isEqualTo(200);
  }

  @Test
  void erasesAllOfOnePersonsDocuments() throws IOException {
    String first = settled(InventedPdf.of("person 1"), Map.of("customerName", "Per Son"));
    String second = settled(InventedPdf.of("person 2"), Map.of("customerName", "Per Son"));
    String customer =
        "/api/customers/" + CLIENT.get("/api/documents/" + first).at("document", "customer", "id");
    DossierClient.Reply erased = CLIENT.post(customer + "/erase", Map.of("reason", "forget me"));
    assertThat(erased.status()).as(erased.text()).isEqualTo(200);
    assertThat((List<?>) erased.at("erasures")).hasSize(2).allSatisfy(Shapes::erasure);
    assertThat(erased.at("customer", "name")).isNull();
    assertThat(CLIENT.get("/api/documents/" + second).at("document", "status")).isEqualTo("erased");
    CLIENT.patch(customer, Map.of("name", "Again")).problem(409, "customer_erased");
  }

  private static DossierClient.Reply erase(String id, Map<String, Object> body) throws IOException {
    return CLIENT.post("/api/documents/" + id + "/erase", body);
  }

  private static String settled(byte[] pdf, Map<String, String> fields) throws IOException {
    String id = CLIENT.uploaded(pdf, fields);
    CLIENT.settled(id);
    return id;
  }
}
