package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flows API as its existing clients use it, with files and callbacks on the caller's side. */
class FlowsTest {
  private static final String FLOW_NOT_FOUND = "Flow not found";
  private static DossierClient owner;
  private static OAuthCaller client;
  private static FlowClient flows;
  private static CallerSide caller;

  @BeforeAll
  static void open() throws IOException {
    owner = SharedServer.newOrganization("Flows");
    DossierClient manager =
        owner.with(
            SharedServer.key(
                owner,
                "documents:read",
                "documents:write",
                "flows:read",
                "flows:write",
                "webhooks:manage",
                "api:manage"));
    client =
        OAuthCaller.created(
            manager,
            Map.of(
                "name",
                "lender",
                "scopes",
                List.of("flows:read", "flows:write"),
                "rateLimited",
                false));
    owner = manager;
    flows = FlowClient.of(owner, client);
    caller = new CallerSide();
  }

  @AfterAll
  static void close() {
    caller.close();
  }

  private static byte[] invoice(String customer) throws IOException {
    return InventedPdf.of(
        "TAX INVOICE",
        "Sold by: Quillon Mobiles Private Limited",
        "Invoice No: QM/2026/0042",
        "Invoice Date: 14/03/2026",
        "Bill To: " + customer,
        "Description   Qty   Rate   Amount",
        "Zephon Nine 128GB   1   18,400.00   18,400.00",
        "Total Amount: 18,400.00");
  }

  private static byte[] order(String customer) throws IOException {
    return InventedPdf.of(
        "DELIVERY ORDER",
        "Fernmoor Finance Limited",
        "We have sanctioned a loan to the customer: please deliver the product.",
        "DO Number: DO778812",
        "DO Date: 15/03/2026",
        "Customer Name: " + customer,
        "Dealer Name: Quillon Mobiles Pvt Ltd",
        "Product: Zephon Nine 128GB",
        "Invoice Amount: 18,400.00",
        "Loan Amount: 15,000.00",
        "Consumer Durable Loan",
        "Authorised Signatory");
  }

  private static byte[] pan(String name) throws IOException {
    return InventedPdf.of(
        "INCOME TAX DEPARTMENT   GOVT. OF INDIA",
        "Permanent Account Number Card",
        "ABCPJ1234K",
        "Name",
        name,
        "Father's Name",
        "RAMESH JOSHI",
        "Date of Birth",
        "12/03/1990");
  }

  private static Map<String, Map<?, ?>> byDocument(Map<String, Object> extracts) {
    return ((List<?>) extracts.get("ocr_data"))
        .stream()
            .map(item -> (Map<?, ?>) item)
            .collect(
                Collectors.toMap(
                    item -> String.valueOf(item.get("document_id")),
                    item -> item,
                    (one, two) -> one,
                    LinkedHashMap::new));
  }

  @Test
  void comparesWhatItFetchesAndCallsBack() throws IOException {
    String flow = flows.begun(caller, "application 1");
    assertThat(flows.get("/v3/verification/status?flow_uuid=" + flow).json())
        .isEqualTo(
            Map.of(
                "upload_status", "NOT_STARTED",
                "processing_status", "NOT_STARTED",
                "crossheck_status", "NOT_STARTED",
                "master_status", "NOT_STARTED"));
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("bill", caller.file("bill.pdf", invoice("Meera Joshi")));
    urls.put("order", caller.file("order.pdf", order("Smt. Meera Joshi")));
    urls.put("card", caller.file("card.pdf", pan("MEERA JOSHI")));
    urls.put(
        "letter", caller.file("letter.pdf", InventedPdf.of("Dear neighbour, the roses bloom")));
    urls.put("page", caller.file("page.html", "<html>no</html>".getBytes(StandardCharsets.UTF_8)));
    urls.put("locked", caller.file("locked.pdf", InventedPdf.locked("pw", "A locked letter")));
    urls.put("gone", caller.address("/files/never-there"));
    DossierClient.Reply added = flows.link(flow, urls);
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    List<?> files = list(added);
    assertThat(files).hasSize(urls.size());
    Map<?, ?> first = (Map<?, ?>) files.get(0);
    assertThat(first.get("document_id")).isEqualTo("bill");
    assertThat(String.valueOf(first.get("batch_id"))).matches("BATCH-\\d{5}-[A-Z]{5}-\\d{14}");
    assertThat(UUID.fromString(String.valueOf(first.get("file_uuid")))).isNotNull();

    assertThat(flows.ended(flow))
        .isEqualTo(
            Map.of(
                "upload_status", "FAILED",
                "processing_status", "SUCCESS",
                "crossheck_status", "COMPLETED",
                "master_status", "SUCCESS"));
    Map<String, Object> extracts = flows.extracts(flow).json();
    assertThat(extracts)
        .containsEntry("flow_uuid", flow)
        .containsEntry("application_id", "application 1")
        .containsEntry("flow_params", Map.of("branch", 5, "note", "as it was"));
    Map<String, Map<?, ?>> documents = byDocument(extracts);
    assertThat(documents.get("bill").get("document_type")).isEqualTo("INVOICE");
    assertThat(documents.get("order").get("document_type")).isEqualTo("DELIVERY_ORDER");
    assertThat(documents.get("card").get("document_type")).isEqualTo("PAN");
    assertThat(documents.get("card").get("error_code")).isEqualTo("");
    assertThat(documents.get("card").get("page_no")).isEqualTo(1);
    assertThat(documents.get("letter").get("error_code")).isEqualTo("UNRECOGNISED");
    assertThat(documents.get("page").get("error_code")).isEqualTo("INVALID_DOC");
    assertThat(documents.get("locked").get("error_code")).isEqualTo("PASSWORD_PROTECTED");
    assertThat(documents.get("gone").get("error_code")).isEqualTo("DOWNLOAD_FAILED");
    assertThat((Map<?, ?>) documents.get("gone").get("data")).isEmpty();
    Map<?, ?> name =
        (Map<?, ?>) ((Map<?, ?>) documents.get("card").get("data")).get("name_as_per_pan");
    assertThat(name.get("value")).isEqualTo("MEERA JOSHI");
    assertThat(((Number) name.get("confidence_score")).doubleValue()).isBetween(0.0, 1.0);
    List<?> checks = (List<?>) extracts.get("cross_checks");
    assertThat(checks).as(extracts.toString()).isNotEmpty();
    Map<?, ?> check =
        checks.stream()
            .map(each -> (Map<?, ?>) each)
            .filter(each -> each.get("field").equals("customer_name"))
            .filter(each -> side(each, "document_1").equals("order"))
            .findFirst()
            .orElseThrow();
    assertThat(side(check, "document_2")).isEqualTo("card");
    assertThat(check.get("result")).isEqualTo("MATCH");
    assertThat((Integer) check.get("similarity_score")).isBetween(90, 100);
    assertThat(String.valueOf(check.get("method"))).startsWith("person_name");

    CallerSide.Called told = caller.awaitCalls("/done", 1).get(0);
    assertThat(told.headers())
        .containsEntry("authorization", "Bearer " + CallerSide.LEAVE)
        .containsKeys("webhook-id", "webhook-timestamp", "webhook-signature");
    assertThat(told.body()).isEqualTo(flows.extracts(flow).text());
    CallerSide.Called asked = caller.calls("/auth").get(0);
    assertThat(asked.headers()).containsEntry("client-id", client.id());
    assertThat(asked.headers().toString()).doesNotContain(client.secret());
    assertThat(callbacks(flow)).containsExactly("delivered");
  }

  private static String side(Map<?, ?> check, String side) {
    return String.valueOf(((Map<?, ?>) check.get(side)).get("document_id"));
  }

  private static List<?> list(DossierClient.Reply reply) throws IOException {
    return ObjectMapper.getDefault().readValue(reply.bytes(), Argument.listOf(Object.class));
  }

  private static List<String> callbacks(String flow) throws IOException {
    List<?> all =
        (List<?>) flows.get("/v3/verification/flow/" + flow + "/callbacks").json().get("callbacks");
    return all.stream().map(each -> String.valueOf(((Map<?, ?>) each).get("status"))).toList();
  }

  @Test
  void takesFilesThatAreSentAndGoesOnWithNewOnes() throws IOException {
    String flow = flows.begun(caller, "application 2");
    DossierClient.Reply sent =
        flows.post(
            "/v3/verification/multiupload",
            new Multipart()
                .field("flow_uuid", flow)
                .field("document_id", "card")
                .file("card.pdf", pan("ANIL KAPADIA"))
                .field("document_id", "order")
                .file("order.pdf", order("Anil Kapadia")));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    assertThat(flows.ended(flow)).containsEntry("upload_status", "SUCCESS");
    DossierClient.Reply again =
        flows.post(
            "/v3/verification/multiupload",
            new Multipart()
                .field("flow_uuid", flow)
                .field("document_id", "card")
                .file("card.pdf", pan("OTHER")));
    assertThat(again.status()).isEqualTo(400);
    flows.link(flow, Map.of("bill", caller.file("bill2.pdf", invoice("Anil Kapadia"))));
    RunningServer.await(
        "two callbacks",
        Duration.ofSeconds(60),
        () -> {
          try {
            return callbacks(flow).equals(List.of("delivered", "delivered"));
          } catch (IOException e) {
            return false;
          }
        });
    assertThat(byDocument(flows.extracts(flow).json()).keySet())
        .containsExactly("card", "order", "bill");
    assertThat(flows.get("/v3/verification/flow/" + flow).json())
        .containsEntry("application_id", "application 2")
        .containsEntry("missing_documents", List.of("address"));
  }

  @Test
  void erasesAFlowWithItsDocuments() throws IOException {
    String flow = flows.begun(caller, "application 3");
    flows.link(flow, Map.of("card", caller.file("card3.pdf", pan("LEELA RAO"))));
    flows.ended(flow);
    List<?> documents = owner.get("/api/documents?externalRef=application%203").list();
    assertThat(documents).hasSize(1);
    assertThat(flows.get("/v3/verification/flows").text()).contains(flow);
    assertThat(flows.delete("/v3/verification/flow/" + flow).status()).isEqualTo(204);
    error(flows.extracts(flow), 409, FLOW_NOT_FOUND);
    assertThat(flows.get("/v3/verification/flows").text()).doesNotContain(flow);
    String id = String.valueOf(((Map<?, ?>) documents.get(0)).get("id"));
    assertThat(owner.get("/api/documents/" + id).at("document", "status")).isEqualTo("erased");
  }

  @Test
  void productTypesAreData() throws IOException {
    DossierClient.Reply shipped = owner.get("/api/product-types/PROD_CDL");
    assertThat(shipped.status()).isEqualTo(200);
    Map<String, Object> mine =
        Map.of(
            "expected", List.of(Map.of("name", "card", "types", List.of("PAN"))),
            "crossChecks",
                List.of(
                    Map.of(
                        "field", "holder",
                        "kind", "person_name",
                        "sources", List.of("PAN.name_as_per_pan", "VOTER_ID.name"))));
    DossierClient.Reply put = owner.put("/api/product-types/CARD_LOAN", mine);
    assertThat(put.status()).as(put.text()).isEqualTo(200);
    assertThat(owner.get("/api/product-types").list()).hasSize(2);
    owner
        .put(
            "/api/product-types/CARD_LOAN",
            Map.of(
                "crossChecks",
                List.of(
                    Map.of(
                        "field", "holder",
                        "kind", "person_name",
                        "sources", List.of("PAN.nothing", "VOTER_ID.name")))))
        .refuses("crossChecks");
    assertThat(owner.delete("/api/product-types/CARD_LOAN").status()).isEqualTo(204);
    assertThat(owner.delete("/api/product-types/CARD_LOAN").status()).isEqualTo(404);
  }

  @Test
  void tellsWhatIsWrongInAllFormsAtOnce() throws IOException {
    error(
        flows.post("/v3/verification/flow/init", Map.of("product_type", "PROD_CDL")),
        400,
        "Missing or empty required parameters: ['application_id', 'auth_url', 'callback_url']");
    error(
        flows.get("/v3/verification/status"),
        400,
        "Missing or empty required parameters: ['flow_uuid']");
    error(flows.get("/v3/verification/status?flow_uuid=" + UUID.randomUUID()), 409, FLOW_NOT_FOUND);
    error(flows.get("/v3/verification/status?flow_uuid=none"), 409, FLOW_NOT_FOUND);
    String flow = flows.begun(caller, "application 4");
    error(
        flows.post("/v3/verification/multiupload", Map.of("flow_uuid", flow)),
        400,
        "Missing or empty required parameters: ['file_urls']");
    error(
        flows.post(
            "/v3/verification/multiupload",
            Map.of("flow_uuid", flow, "file_urls", Collections.singletonList(null))),
        400,
        "Missing or empty required parameters: ['file_url', 'document_id']");
    owner
        .put("/api/product-types/X_LOAN", Map.of("expected", List.of(Map.of("name", "card"))))
        .refuses("expected");
    DossierClient.Reply inside =
        flows.link(flow, Map.of("one", "http://169.254.169.254/latest/meta-data"));
    assertThat(inside.status()).as(inside.text()).isEqualTo(422);
    DossierClient.Reply none = FlowClient.authToken(owner, client.id(), client.secret() + "x");
    error(none, 401, String.valueOf(none.json().get("error")));
    assertThat(none.json()).containsKey("reason");
    assertThat(
            owner
                .send(owner.anonymous("/v3/verification/authtoken").POST(BodyPublishers.noBody()))
                .status())
        .isEqualTo(400);
    DossierClient.Reply stranger =
        new FlowClient(owner, "nothing").get("/v3/verification/status?flow_uuid=" + flow);
    error(stranger, 401, "missing or invalid Token");
    assertThat(stranger.json()).containsKey("reason");
  }

  private static void error(DossierClient.Reply reply, int status, String message) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json())
        .containsEntry("error_code", String.valueOf(status))
        .containsEntry("error_message", message)
        .containsEntry("error", message);
  }
}
