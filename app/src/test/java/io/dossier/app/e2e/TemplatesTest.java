package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Templates, from the first draft to documents that are read by what was learned. */
class TemplatesTest {
  private static final String TYPE = "delivery_note";
  private static final List<Map<String, Object>> FIELDS =
      List.of(
          Map.of("name", "noteNumber", "type", "string", "required", true),
          Map.of("name", "receivedOn", "type", "date"));

  private static String created(DossierClient client, String name, Object fields)
      throws IOException {
    DossierClient.Reply created =
        client.post(
            "/api/templates", Map.of("name", name, "documentTypeHint", TYPE, "fields", fields));
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    return "/api/templates/" + created.at("template", "id");
  }

  private static byte[] note(int number) throws IOException {
    return InventedPdf.of(
        "Lieferschein der Kieswerke Nirgendwo",
        "Scheinnummer NW-" + number,
        "Angenommen 1" + number % 10 + ".04.2024",
        "Bezahlt 02.05.2024");
  }

  private static String uploaded(DossierClient client, int number) throws IOException {
    String id = client.uploaded(note(number), Map.of("type", TYPE));
    client.settled(id);
    return id;
  }

  private static List<String> corrected(DossierClient client, int count) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = 700 + 13 * i;
      String id = uploaded(client, number);
      DossierClient.Reply reply =
          client.post(
              "/api/documents/" + id + "/extractions",
              Map.of(
                  "fields",
                  Map.of("noteNumber", "NW-" + number, "receivedOn", "2024-04-1" + number % 10),
                  "approve",
                  true));
      assertThat(reply.status()).as(reply.text()).isEqualTo(201);
      ids.add(id);
    }
    return ids;
  }

  @Test
  void learnsFromFiveCorrectionsAndReadsTheNextDocument() throws IOException {
    DossierClient client = SharedServer.newOrganization("learns");
    String template = created(client, "Lieferscheine", FIELDS);
    client.post(template + "/train").problem(422, "too_few_corrections");
    List<String> ids = corrected(client, 5);

    DossierClient.Reply trained = client.post(template + "/train", Map.of());
    assertThat(trained.status()).as(trained.text()).isEqualTo(200);
    assertThat(trained.at("version")).isEqualTo(2);
    assertThat(trained.at("report", "split")).isEqualTo("leave_one_out");
    assertThat(trained.at("report", "documents")).isEqualTo(5);
    assertThat(trained.at("report", "learnedFrom")).isEqualTo(0);
    assertThat(trained.at("report", "perField", "noteNumber", "f1")).isEqualTo(1.0);
    assertThat((double) trained.at("report", "perField", "noteNumber", "low")).isLessThan(0.6);
    assertThat(trained.at("report", "allFieldsRight", "share")).isEqualTo(1.0);
    assertThat(trained.at("report", "comparedWith").toString())
        .startsWith("[{name=built_in, version=null");
    assertThat(client.get(template).text()).contains("\"state\":\"draft\"");

    DossierClient.Reply tried = client.post(template + "/try", Map.of("version", 2, "limit", 3));
    assertThat(tried.at("report", "split")).isEqualTo("as_it_stands");
    assertThat(tried.at("report", "documents")).isEqualTo(3);
    assertThat(tried.at("report", "learnedFrom")).isEqualTo(3);

    assertThat(client.post(template + "/publish").at("publishedVersion")).isEqualTo(2);
    DossierClient.Reply next = client.settled(uploaded(client, 991));
    Shapes.extraction(next.at("extraction"));
    assertThat(next.at("extraction", "method")).isEqualTo("model");
    assertThat("/api/templates/" + next.at("extraction", "templateId")).isEqualTo(template);
    assertThat(next.at("extraction", "templateVersion")).isEqualTo(2);
    assertThat(next.at("extraction", "fields"))
        .isEqualTo(Map.of("noteNumber", "NW-991", "receivedOn", "2024-04-11"));

    unlearns(client, template, ids.get(0));
    client.post(template + "/deactivate");
    DossierClient.Reply plain = client.settled(uploaded(client, 992));
    assertThat(plain.at("extraction", "templateId")).isNull();
    assertThat(client.get("/api/audit?subject=" + template.substring(15)).text())
        .contains("template.created", "template.trained", "template.tried", "template.published")
        .contains("template.relearned", "template.deactivated");
  }

  /** A document that is erased is taken out of what was learned. */
  private static void unlearns(DossierClient client, String template, String document)
      throws IOException {
    client.post("/api/documents/" + document + "/erase", Map.of("reason", "asked for"));
    RunningServer.await(
        "learned anew",
        Duration.ofSeconds(30),
        () -> {
          try {
            String newest = client.get(template).at("versions").toString();
            return newest.contains("learned=true, learnedFrom=4");
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void neverCrossesTheBorderOfOrganizations() throws IOException {
    DossierClient owner = SharedServer.newOrganization("owner");
    DossierClient stranger = SharedServer.newOrganization("stranger");
    String template = created(owner, "Ours", FIELDS);
    corrected(owner, 3);
    owner.post(template + "/train", Map.of());
    owner.post(template + "/publish");
    assertThat(owner.get("/api/templates").list()).hasSize(1);

    assertThat(stranger.get("/api/templates").list()).isEmpty();
    stranger.get(template).problem(404, "not_found");
    stranger.put(template, Map.of("fields", FIELDS)).problem(404, "not_found");
    for (String action : List.of("/publish", "/try", "/train", "/deactivate")) {
      stranger.post(template + action).problem(404, "not_found");
    }
    stranger.delete(template).problem(404, "not_found");

    String own = created(stranger, "Ours", FIELDS);
    stranger.post(own + "/train").problem(422, "too_few_corrections");
    String id = uploaded(stranger, 700);
    assertThat(stranger.settled(id).at("extraction", "templateId")).isNull();
    String foreign = template.substring("/api/templates/".length());
    stranger
        .post("/api/documents/" + id + "/reextract", Map.of("templateId", foreign))
        .problem(422, "template_unknown");
    stranger
        .upload("a.pdf", note(1), Map.of("templateId", foreign))
        .problem(422, "template_unknown");
    stranger
        .post(own + "/try", Map.of("documentIds", List.of(uploaded(owner, 555))))
        .problem(422, "document_unknown");
  }

  @Test
  void readsByATemplateThatTheCallerChose() throws IOException {
    DossierClient client = SharedServer.newOrganization("chosen");
    String template =
        created(
            client,
            "By label",
            List.of(
                Map.of(
                    "name", "noteNumber",
                    "type", "string",
                    "label", "Scheinnummer",
                    "regex", "NW-\\d+",
                    "required", true,
                    "requireConfidenceAbove", 99)));
    String id = template.substring("/api/templates/".length());
    client.upload("a.pdf", note(3), Map.of("templateId", id)).problem(422, "template_inactive");
    client.post(template + "/publish");
    String read = client.uploaded(note(3), Map.of("templateId", id));
    DossierClient.Reply settled = client.settled(read);
    assertThat(settled.at("document", "type")).isEqualTo(TYPE);
    assertThat(settled.at("document", "status"))
        .as("no value is surer than 99")
        .isEqualTo("requires_review");
    assertThat(settled.at("extraction", "method")).isEqualTo("rule_template");
    assertThat(settled.at("extraction", "fields")).isEqualTo(Map.of("noteNumber", "NW-3"));

    String other =
        client.uploaded(InventedPdf.of("nothing that is looked for"), Map.of("templateId", id));
    assertThat(client.settled(other).at("extraction", "flags").toString())
        .contains("template_partial");
    client
        .post("/api/documents/" + read + "/reextract", Map.of("templateId", id, "type", "receipt"))
        .problem(422, "template_type");
    assertThat(
            client.post("/api/documents/" + read + "/reextract", Map.of("templateId", id)).status())
        .isEqualTo(202);
    assertThat(client.settled(read).at("extraction", "templateId")).isEqualTo(id);
  }

  @Test
  void publishesNothingBelowTheFloor() throws IOException {
    DossierClient client = SharedServer.newOrganization("floor");
    String template =
        created(
            client,
            "Wrong",
            List.of(
                Map.of("name", "noteNumber", "type", "string", "label", "nowhere"),
                Map.of("name", "receivedOn", "type", "date", "label", "Bezahlt")));
    corrected(client, 3);
    DossierClient.Reply refused =
        client.post(template + "/publish").problem(422, "template_below_floor");
    assertThat(refused.text()).contains("F1 0.000", "3 documents", "0.700");
    assertThat(client.get(template).at("template", "active")).isEqualTo(false);
    client.patch("/api/organization", Map.of("templateFloor", 0));
    assertThat(client.post(template + "/publish").status()).isEqualTo(200);
  }

  @Test
  void trainsByItselfWhereTheOrganizationWantsIt() throws IOException {
    DossierClient client = SharedServer.newOrganization("by itself");
    client.patch("/api/organization", Map.of("learnFromCorrections", true));
    String template = created(client, "Lieferscheine", FIELDS);
    corrected(client, 5);
    RunningServer.await(
        "a trained draft",
        Duration.ofSeconds(30),
        () -> {
          try {
            return client.get(template).at("template", "version").equals(2);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(client.get(template).at("template", "active")).isEqualTo(false);
  }

  @Test
  void refusesWhatIsNoTemplateByItsField() throws IOException {
    DossierClient client = SharedServer.newOrganization("rules");
    refuses(client, "documentTypeHint", "name", "x", "documentTypeHint", "poem");
    refuses(client, "name", "documentTypeHint", TYPE, "fields", FIELDS);
    refuses(client, "fields", "name", "x", "documentTypeHint", TYPE);
    refuses(client, "slug", "name", "x", "slug", "No Slug", "documentTypeHint", TYPE);
    for (Map.Entry<String, Object> bad :
        Map.<String, Object>of(
                "fields[0].name", Map.of("name", "1", "type", "string"),
                "fields[0].type", Map.of("name", "a", "type", "colour"),
                "fields[0].values", Map.of("name", "a", "type", "enum"),
                "fields[0].regex", Map.of("name", "a", "type", "string", "regex", "("),
                "fields[0].required", Map.of("name", "a", "type", "string", "required", "yes"))
            .entrySet()) {
      refuses(
          client,
          bad.getKey(),
          "name",
          "x",
          "documentTypeHint",
          TYPE,
          "fields",
          List.of(bad.getValue()));
    }
    created(client, "Twice", FIELDS);
    client
        .post("/api/templates", Map.of("name", "twice", "documentTypeHint", TYPE, "fields", FIELDS))
        .problem(409, "slug_taken");
    DossierClient reader = client.with(SharedServer.key(client, "documents:read"));
    assertThat(reader.get("/api/templates").list()).hasSize(1);
    reader
        .post("/api/templates", Map.of("name", "mine", "documentTypeHint", TYPE, "fields", FIELDS))
        .problem(403, "missing_scope");
  }

  private static void refuses(DossierClient client, String field, Object... body)
      throws IOException {
    Map<String, Object> json = new java.util.HashMap<>();
    for (int i = 0; i < body.length; i += 2) {
      json.put(String.valueOf(body[i]), body[i + 1]);
    }
    client.post("/api/templates", json).refuses(field);
  }

  @Test
  void changesByVersionsAndRemoves() throws IOException {
    DossierClient client = SharedServer.newOrganization("versions");
    String template = created(client, "Versions", FIELDS);
    DossierClient.Reply changed =
        client.put(template, Map.of("name", "Renamed", "fields", List.of(FIELDS.get(0))));
    assertThat(changed.at("template", "version")).isEqualTo(2);
    assertThat(changed.at("template", "slug")).isEqualTo("renamed");
    assertThat((List<?>) changed.at("versions")).hasSize(2);
    client.post(template + "/publish", Map.of("version", 3)).problem(404, "not_found");
    assertThat(client.post(template + "/publish", Map.of("version", 1)).at("publishedVersion"))
        .isEqualTo(1);
    assertThat(client.delete(template).status()).isEqualTo(200);
    client.get(template).problem(404, "not_found");
  }
}
