package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The organization's settings and what is written down about it. */
class OrganizationTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("settings");

  @Test
  void changesWhatIsNamedAndKeepsTheRest() throws IOException {
    DossierClient.Reply before = CLIENT.get("/api/organization");
    assertThat(before.at("reviewThreshold")).isEqualTo(70);
    assertThat(before.at("retentionDays")).isNull();
    assertThat(before.at("templateFloor")).isEqualTo(0.7);
    assertThat(before.at("learnFromCorrections")).isEqualTo(false);
    assertThat(before.at("maskNik")).isEqualTo(false);
    assertThat(before.at("maskAccountNumbers")).isEqualTo(false);
    DossierClient.Reply changed = CLIENT.patch("/api/organization", Map.of("retentionDays", 30));
    assertThat(changed.at("retentionDays")).isEqualTo(30);
    assertThat(changed.at("reviewThreshold")).isEqualTo(70);
    DossierClient.Reply kept = CLIENT.upload("a.pdf", InventedPdf.of("retained"), Map.of());
    assertThat((String) kept.at("document", "retainUntil")).endsWith("Z");
    CLIENT.patch("/api/organization", Map.of("retentionDays", 0, "reviewThreshold", 85));
    CLIENT.patch("/api/organization", Map.of("maskNik", true));
    assertThat(CLIENT.get("/api/organization").at("maskNik")).isEqualTo(true);
    assertThat(CLIENT.get("/api/organization").at("maskAccountNumbers")).isEqualTo(false);
    assertThat(CLIENT.get("/api/organization").at("retentionDays")).isNull();
    assertThat(CLIENT.get("/api/organization").at("reviewThreshold")).isEqualTo(85);
  }

  @Test
  void refusesSettingsOutOfBounds() throws IOException {
    for (Object bad : List.of(-1, 101)) {
      CLIENT.patch("/api/organization", Map.of("reviewThreshold", bad)).refuses("reviewThreshold");
    }
    CLIENT.patch("/api/organization", Map.of("retentionDays", 40_000)).refuses("retentionDays");
    CLIENT.patch("/api/organization", Map.of("retentionDays", "a week")).refuses("body");
    CLIENT.patch("/api/organization", Map.of("name", "")).refuses("name");
    CLIENT.patch("/api/organization", Map.of("templateFloor", 1.5)).refuses("templateFloor");
    CLIENT
        .patch("/api/organization", Map.of("learnFromCorrections", "yes"))
        .refuses("learnFromCorrections");
    CLIENT.patch("/api/organization", Map.of("maskNik", 1)).refuses("maskNik");
  }

  @Test
  void onlyTheOperatorOpensOrganizations() throws IOException {
    CLIENT.post("/api/organizations", Map.of("name", "mine")).problem(403, "operator_only");
  }

  @Test
  @SuppressWarnings("unchecked")
  void auditTellsWhoDidWhatToWhichDocumentWhenAndFromWhere() throws IOException {
    String id = CLIENT.uploaded(InventedPdf.of("audited"), Map.of());
    CLIENT.get("/api/documents/" + id);
    List<?> entries = CLIENT.get("/api/audit?subject=" + id).list();
    assertThat(entries).isNotEmpty();
    assertThat((Map<String, Object>) entries.get(entries.size() - 1))
        .containsEntry("action", "document.uploaded")
        .containsEntry("subject", id)
        .containsEntry("outcome", "done")
        .containsEntry("address", "127.0.0.1")
        .containsKeys("sequence", "time", "actor", "requestId");
    assertThat(CLIENT.get("/api/audit?limit=1").list()).hasSize(1);
    CLIENT.get("/api/audit?limit=0").refuses("limit");
    assertThat(SharedServer.newOrganization("nosy").get("/api/audit?subject=" + id).list())
        .isEmpty();
  }

  @Test
  void everyTypeOfTheContractIsListedWithItsFields() throws IOException {
    DossierClient.Reply types = CLIENT.get("/api/document-types");
    List<String> codes =
        types.list().stream().map(t -> String.valueOf(((Map<?, ?>) t).get("type"))).toList();
    assertThat(codes)
        .contains(
            "ktp",
            "npwp",
            "kartu_keluarga",
            "sim",
            "passport",
            "id_card",
            "nib",
            "bpkb",
            "akta_lahir",
            "surat_nikah",
            "invoice",
            "purchase_order",
            "delivery_note",
            "receipt",
            "faktur_pajak",
            "slip_gaji",
            "contract",
            "rekening_koran",
            "financial_statement",
            "aadhaar",
            "pan",
            "driving_license",
            "voter_id",
            "gst_cert",
            "udyam_cert",
            "shop_act_license",
            "fssai",
            "delivery_order",
            "ebill",
            "rent_agreement",
            "imei",
            "generic_ocr",
            "other");
    assertThat(types.json()).containsEntry("total", codes.size());
    assertThat(types.text()).contains("lineItems", "nik");
  }
}
