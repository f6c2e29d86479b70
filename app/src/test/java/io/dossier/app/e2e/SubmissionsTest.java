package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The submissions API as its existing clients use it; every answer has the contract's shape. */
class SubmissionsTest {
  private static Submitter submitter;
  private static DossierClient owner;

  @BeforeAll
  static void open() throws IOException {
    owner = SharedServer.newOrganization("Submissions");
    submitter =
        new Submitter(
            owner.with(
                SharedServer.key(owner, "submissions.read", "submissions.write", "api:manage")));
  }

  private static byte[] pdf(String... lines) throws IOException {
    return InventedPdf.of(lines);
  }

  private static DossierClient.Reply get(String id, String what) throws IOException {
    return submitter.client().get("/v2/submission/" + id + "/" + what);
  }

  @Test
  void aDocumentIsSubmittedAndJudged() throws IOException {
    Submitter.Created created =
        submitter.created(Map.of("query_id", "case 12", "enable_decision", true));
    SubmissionSchema.holds("Error", get(created.id(), "fraud"));
    assertThat(get(created.id(), "fraud").status()).isEqualTo(404);
    DossierClient.Reply put =
        submitter.put(created, pdf("Delivery memo of the first case", "Nothing else is here."));
    assertThat(put.status()).isEqualTo(200);
    assertThat(put.bytes()).isEmpty();
    DossierClient.Reply again = submitter.put(created, pdf("Another"));
    assertThat(again.status()).isEqualTo(409);
    SubmissionSchema.holds("Error", again);

    Map<String, Object> fraud =
        SubmissionSchema.holds("AnalysisResponse", submitter.result(created.id(), "fraud")).json();
    assertThat(fraud).containsEntry("status", "SUCCESS").containsEntry("query_id", "case 12");
    assertThat(fraud).containsEntry("file_type", "pdf").containsEntry("num_pages", 1);
    assertThat((List<?>) fraud.get("checks")).isNotEmpty();
    SubmissionSchema.holds("AnalysisResponse", get(created.id(), "fraud?with_metadata=true"));
    assertThat(
            SubmissionSchema.holds("ClassificationResponse", get(created.id(), "classification"))
                .json())
        .containsEntry("status", "SKIPPED");
    Map<String, Object> decision =
        SubmissionSchema.holds(
                "AdaptiveDecisionResponse", get(created.id(), "decision?embed=fraud"))
            .json();
    assertThat(decision).containsEntry("status", "SUCCESS");
    assertThat(String.valueOf(decision.get("decision_inputs"))).contains("risk_probability");
  }

  @Test
  void severalPipelinesRunAtOnce() throws IOException {
    String id =
        submitter.submitted(
            Map.of("pipelines", List.of("FRAUD", "QUALITY", "CLASSIFICATION", "CONTENT")),
            pdf("RECEIPT", "Corner shop", "Total 12.50"));
    submitter.result(id, "fraud");
    assertThat(SubmissionSchema.holds("ClassificationResponse", get(id, "classification")).json())
        .containsEntry("status", "SUCCESS");
    assertThat(SubmissionSchema.holds("QualityResponse", get(id, "quality")).json())
        .containsEntry("status", "SUCCESS");
    assertThat(get(id, "content").json()).containsKeys("document_type", "fields");
    assertThat(get(id, "decision").status()).isEqualTo(400);
  }

  @Test
  void aReportIsFetchedOnce() throws IOException {
    Submitter.Created created = submitter.created(Map.of("enable_decision", true));
    DossierClient.Reply early = get(created.id(), "report");
    assertThat(SubmissionSchema.holds("Error", early).status()).isEqualTo(409);
    submitter.put(created, pdf("A report is made of this one"));
    submitter.result(created.id(), "fraud");
    String url =
        String.valueOf(
            SubmissionSchema.holds(
                    "ReportResponse", get(created.id(), "report?include_decision=true"))
                .json()
                .get("download_url"));
    DossierClient.Reply report = submitter.client().getAddress(url);
    assertThat(report.header("content-type")).isEqualTo("application/pdf");
    assertThat(report.text()).startsWith("%PDF-");
    assertThat(submitter.client().getAddress(url).status()).isEqualTo(410);
  }

  @Test
  void aResultIsFetchedByAnAddressThatWorksOnce() throws IOException {
    String id = submitter.submitted(Map.of(), pdf("Its result is fetched by an address"));
    submitter.result(id, "fraud");
    String url = String.valueOf(get(id, "fraud?presign=true").json().get("download_url"));
    DossierClient.Reply first = submitter.client().getAddress(url);
    SubmissionSchema.holds("AnalysisResponse", first);
    assertThat(submitter.client().getAddress(url).status()).isEqualTo(409);
    assertThat(submitter.client().getAddress(url + "x").status()).isEqualTo(403);
  }

  @Test
  void oldConfigurationsAreTaken() throws IOException {
    for (String name :
        List.of(
            "FRAUD_ONLY",
            "CLASSIFICATION_ONLY",
            "QUALITY_ONLY",
            "QUALITY_AND_FRAUD",
            "FRAUD_AFTER_QUALITY",
            "CONTENT_AFTER_FRAUD_AFTER_QUALITY")) {
      submitter.created(Map.of("pipeline_configuration", name));
    }
    DossierClient.Reply unknown =
        submitter.client().post("/v2/submission", Map.of("pipeline_configuration", "ALL"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(SubmissionSchema.holds("Error", unknown).text()).contains("FRAUD_ONLY");
  }

  @Test
  void whatCannotBeTakenEndsAsInvalidInput() throws IOException {
    String id = submitter.submitted(Map.of(), "not a document".getBytes(StandardCharsets.UTF_8));
    Map<String, Object> result =
        SubmissionSchema.holds("AnalysisResponse", submitter.result(id, "fraud")).json();
    assertThat(result)
        .containsEntry("status", "INVALID_INPUT")
        .containsEntry("file_type", "unsupported");
    Submitter.Created empty = submitter.created(Map.of());
    assertThat(submitter.put(empty, new byte[0]).status()).isEqualTo(400);
    assertThat(submitter.result(empty.id(), "fraud").json())
        .containsEntry("status", "INVALID_INPUT");
  }

  @Test
  void theAnalysisWaitsForCharacteristics() throws IOException {
    Submitter.Created created =
        submitter.created(Map.of("enable_submission_characteristics", true));
    submitter.put(created, pdf("Waiting for what is said of it"));
    assertThat(get(created.id(), "fraud").status()).isEqualTo(404);
    String path = "/v2/submission/" + created.id() + "/characteristics";
    assertThat(
            submitter
                .client()
                .put(path, Map.of("document_characteristics", Map.of("document_type", "payslip")))
                .status())
        .isEqualTo(204);
    assertThat(submitter.result(created.id(), "fraud").json()).containsEntry("status", "SUCCESS");
    Submitter.Created without = submitter.created(Map.of());
    assertThat(
            submitter
                .client()
                .put("/v2/submission/" + without.id() + "/characteristics", Map.of())
                .status())
        .isEqualTo(400);
  }

  @Test
  void theSameDocumentUnderAnotherCaseIsSeen() throws IOException {
    byte[] bytes =
        pdf(
            "One statement for several cases with words enough to be known again by them",
            "and a second line that says as much as the first one did about this invented case");
    String first = submitter.submitted(Map.of("query_id", "a"), bytes);
    submitter.result(first, "fraud");
    String again = submitter.submitted(Map.of("query_id", "a"), bytes);
    assertThat(submitter.result(again, "fraud").text())
        .contains("in_transaction_cluster_benevolent")
        .contains(first);
    String other = submitter.submitted(Map.of("query_id", "b"), bytes);
    String text = submitter.result(other, "fraud").text();
    SubmissionSchema.holds("AnalysisResponse", submitter.result(other, "fraud"));
    assertThat(text).contains("\"serial_fraud_cluster_id\"").contains(first).contains(again);
  }

  @Test
  void feedbackIsCountedAndGoesWithTheSubmission() throws IOException {
    String id = submitter.submitted(Map.of(), pdf("Feedback is given to this one"));
    submitter.result(id, "fraud");
    assertThat(get(id, "feedback").status()).isEqualTo(404);
    DossierClient.Reply given =
        submitter
            .client()
            .put(
                "/v2/submission/" + id + "/feedback",
                Map.of("analysis_feedback", "NOT_CORRECT", "comment", "it is genuine"));
    assertThat(SubmissionSchema.holds("FeedbackResponse", given).json())
        .containsEntry("analysis_feedback", "NOT_CORRECT");
    SubmissionSchema.holds("FeedbackResponse", get(id, "feedback"));
    assertThat(submitter.client().get("/api/indicators").list()).isNotEmpty();
    assertThat(submitter.client().delete("/v2/submission/" + id).status()).isEqualTo(204);
    assertThat(get(id, "fraud").status()).isEqualTo(404);
    assertThat(get(id, "feedback").status()).isEqualTo(404);
    assertThat(submitter.client().delete("/v2/submission/" + id).status()).isEqualTo(404);
  }

  @Test
  void rulesAreTriedBeforeTheyDecide() throws IOException {
    DossierClient client = submitter.client();
    String past = submitter.submitted(Map.of(), pdf("A past case"));
    submitter.result(past, "fraud");
    Map<String, Object> rules =
        Map.of(
            "rules",
            List.of(
                Map.of(
                    "value", "pdf_files",
                    "label", "A person looks at every PDF",
                    "conditions",
                        List.of(
                            Map.of(
                                "fact", "file.type",
                                "operator", "in",
                                "values", List.of("pdf"))),
                    "decision", "LOOK_AT_IT")));
    DossierClient.Reply draft = client.post("/api/decision-rules", rules);
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    Object version = draft.at("version");
    assertThat(client.post("/api/decision-rules/" + version + "/activate").status()).isEqualTo(422);
    DossierClient.Reply trial = client.post("/api/decision-rules/" + version + "/try");
    assertThat(String.valueOf(trial.at("changed"))).contains(past).contains("LOOK_AT_IT");
    assertThat(client.post("/api/decision-rules/" + version + "/activate").status()).isEqualTo(200);
    String id = submitter.submitted(Map.of("enable_decision", true), pdf("Decided by rules"));
    submitter.result(id, "fraud");
    Map<String, Object> decision =
        SubmissionSchema.holds("AdaptiveDecisionResponse", get(id, "decision")).json();
    assertThat(decision)
        .containsEntry("decision", "LOOK_AT_IT")
        .containsEntry("adaptive_decision_version", String.valueOf(version));
    assertThat(String.valueOf(decision.get("reason"))).contains("pdf_files");
  }

  @Test
  void anotherOrganizationSeesNothing() throws IOException {
    String id = submitter.submitted(Map.of(), pdf("Of one organization alone"));
    submitter.result(id, "fraud");
    DossierClient other = SharedServer.newOrganization("Other submissions");
    DossierClient foreign =
        other.with(SharedServer.key(other, "submissions.read", "submissions.write"));
    assertThat(foreign.get("/v2/submission/" + id + "/fraud").status()).isEqualTo(404);
    assertThat(foreign.delete("/v2/submission/" + id).status()).isEqualTo(404);
    assertThat(owner.get("/v2/submission/" + id + "/fraud").status()).isEqualTo(403);
  }
}
