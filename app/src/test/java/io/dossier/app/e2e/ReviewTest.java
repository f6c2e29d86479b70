package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people do with a document: correct, approve, have it read anew, take its fields away. */
class ReviewTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("reviews");

  @Test
  void correctedFieldsStandOnTopOfOlderExtractions() throws IOException {
    String path = settled("correct me");
    DossierClient.Reply corrected =
        CLIENT.post(
            path + "/extractions",
            Map.of("fields", Map.of("company", "=ACME", "total", 12.5), "approve", true));
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(201);
    assertThat(corrected.at("document", "status")).isEqualTo("extracted");
    assertThat(Shapes.extraction(corrected.at("extraction")))
        .containsEntry("method", "manual_correction")
        .containsEntry("confidenceScore", 100)
        .containsEntry("flags", List.of("analyst_verified"));
    assertThat(corrected.at("extraction", "fieldSources", "total")).isEqualTo("manual");
    assertThat(CLIENT.get(path + "/extractions").list()).hasSize(2);
    assertThat(CLIENT.get("/api/audit?limit=50").text()).contains("extraction.corrected");
    exports(path);
  }

  private static void exports(String path) throws IOException {
    DossierClient.Reply json = CLIENT.get(path + "/export");
    assertThat(json.json()).containsEntry("company", "=ACME").containsEntry("total", 12.5);
    assertThat(json.header("content-disposition")).startsWith("attachment; filename=");
    DossierClient.Reply csv = CLIENT.get(path + "/export?format=csv");
    assertThat(csv.header("content-type")).startsWith("text/csv");
    assertThat(csv.text())
        .startsWith("field,value,confidence,source,page,x,y,w,h\r\n")
        .contains("total,12.5,100,manual")
        .as("no spreadsheet runs it as a formula")
        .contains("'=ACME");
    CLIENT.get(path + "/export?format=xml").problem(400, "invalid").refuses("format");
  }

  @Test
  void refusesCorrectionsThatDoNotFitTheType() throws IOException {
    String path = settled("correct me not") + "/extractions";
    CLIENT.post(path, Map.of("fields", Map.of("poem", "x"))).refuses("fields.poem");
    CLIENT.post(path, Map.of("fields", Map.of("date", "soon"))).refuses("fields.date");
    CLIENT.post(path, Map.of("fields", Map.of())).refuses("fields");
    CLIENT.post(path, Map.of("fields", List.of())).problem(400, "bad_request").refuses("body");
    CLIENT
        .post(path, Map.of("fields", Map.of("company", "x"), "approve", "yes"))
        .refuses("approve");
  }

  @Test
  void approvesWhatStands() throws IOException {
    String path = settled("approve me");
    DossierClient.Reply approved = CLIENT.post(path + "/approve");
    assertThat(approved.status()).isEqualTo(200);
    assertThat(approved.at("document", "status")).isEqualTo("extracted");
    Shapes.extraction(approved.at("extraction"));
  }

  @Test
  void readsAnewButNotWhileItIsRead() throws IOException {
    String path = settled("read me anew");
    DossierClient.Reply queued = CLIENT.post(path + "/reextract");
    assertThat(queued.status()).isEqualTo(202);
    assertThat(queued.at("document", "status")).isEqualTo("queued");
    int[] status = new int[1];
    RunningServer.await(
        "a refusal while it is parsed",
        java.time.Duration.ofSeconds(20),
        () -> {
          status[0] = reextract(path);
          return status[0] == 409;
        });
    CLIENT.settled(path.substring(path.lastIndexOf('/') + 1));
    assertThat(CLIENT.get(path + "/extractions").list()).hasSizeGreaterThan(1);
    CLIENT
        .post(path + "/reextract", Map.of("type", "poem"))
        .problem(400, "invalid")
        .refuses("type");
    CLIENT
        .post(path + "/reextract", Map.of("templateId", "tpl_1"))
        .problem(422, "template_unknown");
  }

  private static int reextract(String path) {
    try {
      return CLIENT.post(path + "/reextract").status();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsEveryStatusAsItComes() throws IOException {
    String id = CLIENT.uploaded(InventedPdf.of("follow me"), Map.of("type", "receipt"));
    DossierClient.Reply events = CLIENT.get("/api/documents/" + id + "/events");
    assertThat(events.header("content-type")).startsWith("text/event-stream");
    assertThat(events.text()).startsWith("event: status\ndata: {\"id\":\"" + id);
    assertThat(events.text().stripTrailing().lines().toList())
        .last()
        .asString()
        .containsPattern("\"status\":\"(extracted|requires_review)\"");
  }

  private static String settled(String text) throws IOException {
    String id = CLIENT.uploaded(InventedPdf.of(text), Map.of("type", "receipt"));
    CLIENT.settled(id);
    return "/api/documents/" + id;
  }
}
