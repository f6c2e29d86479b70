package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Multipart uploads that are taken: what they answer. */
class UploadTest {
  private static final int LIMIT = 20_971_520;
  private static final DossierClient CLIENT = SharedServer.newOrganization("uploads");

  @Test
  void answersTheNewDocument() throws IOException {
    byte[] pdf = InventedPdf.of("answersTheNewDocument");
    DossierClient.Reply reply =
        CLIENT.upload("a.pdf", pdf, Map.of("type", "receipt", "externalRef", "r-1"));
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    Map<String, Object> document = Shapes.document(reply.at("document"));
    assertThat(document)
        .containsEntry("type", "receipt")
        .containsEntry("status", "queued")
        .containsEntry("filename", "a.pdf")
        .containsEntry("sizeBytes", pdf.length)
        .containsEntry("sha256", Shapes.sha256(pdf))
        .containsEntry("contentType", "application/pdf")
        .containsEntry("externalRef", "r-1")
        .containsEntry("externalRefs", List.of("r-1"));
    assertThat(reply.at("deduped")).isEqualTo(false);
  }

  @Test
  void sameBytesGiveTheSameDocumentAndAddTheReference() throws IOException {
    byte[] pdf = InventedPdf.of("sameBytesGiveTheSameDocument");
    String id = CLIENT.uploaded(pdf, Map.of("externalRef", "first"));
    DossierClient.Reply again = CLIENT.upload("b.pdf", pdf, Map.of("externalRef", "second"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("deduped")).isEqualTo(true);
    assertThat(again.at("document", "id")).isEqualTo(id);
    assertThat(again.at("document", "externalRefs")).isEqualTo(List.of("first", "second"));
    assertThat(CLIENT.get("/api/documents?externalRef=first").text()).contains(id);
    assertThat(CLIENT.get("/api/documents?externalRef=second").text()).contains(id);
  }

  @Test
  void sameBytesAtOnceMakeOneDocument() throws Exception {
    byte[] pdf = InventedPdf.of("sameBytesAtOnceMakeOneDocument");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<DossierClient.Reply>> uploads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      uploads.add(() -> CLIENT.upload("a.pdf", pdf, Map.of()));
    }
    Set<Object> ids = new HashSet<>();
    List<Integer> statuses = new ArrayList<>();
    for (Future<DossierClient.Reply> upload : threads.invokeAll(uploads)) {
      ids.add(upload.get().at("document", "id"));
      statuses.add(upload.get().status());
    }
    threads.shutdown();
    assertThat(ids).hasSize(1);
    assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
  }

  @Test
  void sameBytesOfAnotherOrganizationAreNoMatch() throws IOException {
    byte[] pdf = InventedPdf.of("sameBytesOfAnotherOrganization");
    String id = CLIENT.uploaded(pdf, Map.of());
    DossierClient other = SharedServer.newOrganization("uploads elsewhere");
    DossierClient.Reply reply = other.upload("a.pdf", pdf, Map.of());
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.at("document", "id")).isNotEqualTo(id);
  }

  @Test
  void bindsToACustomerByNameOrById() throws IOException {
    DossierClient.Reply first =
        CLIENT.upload("a.pdf", InventedPdf.of("bound 1"), Map.of("customerName", "Ann Bee"));
    Object customer = first.at("document", "customer", "id");
    assertThat(first.at("document", "customer", "name")).isEqualTo("Ann Bee");
    DossierClient.Reply second =
        CLIENT.upload("a.pdf", InventedPdf.of("bound 2"), Map.of("customerName", "ann bee"));
    assertThat(second.at("document", "customer", "id")).isEqualTo(customer);
    DossierClient.Reply third =
        CLIENT.upload("a.pdf", InventedPdf.of("bound 3"), Map.of("customerId", "" + customer));
    assertThat(third.at("document", "customer", "id")).isEqualTo(customer);
  }

  @Test
  void takesFieldsOnBothSidesOfTheFileAndPassesOverUnknownOnes() throws IOException {
    DossierClient.Reply reply =
        CLIENT.upload(
            new Multipart()
                .field("type", "invoice")
                .field("colour", "green")
                .file("C:\\scans\\bill.pdf", InventedPdf.of("both sides"))
                .field("externalRef", "after"));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    assertThat(reply.at("document", "type")).isEqualTo("invoice");
    assertThat(reply.at("document", "externalRef")).isEqualTo("after");
    assertThat(reply.at("document", "filename")).isEqualTo("bill.pdf");
  }

  @Test
  void readsAFilenameInEveryFormThatClientsSend() throws IOException {
    String utf8 = "form-data; name=\"file\"; filename=\"Größe €.pdf\"";
    String extended =
        "form-data; name=\"file\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%E2%82%AC.pdf;"
            + " filename=\"plain.pdf\"";
    String quoted = "form-data; name=\"file\"; filename=\"a \\\"b\\\"; c.pdf\"";
    String token = "form-data; name=file; filename=token.pdf";
    assertThat(filename(utf8)).isEqualTo("Größe €.pdf");
    assertThat(filename(extended)).isEqualTo("Größe €.pdf");
    assertThat(filename(quoted)).isEqualTo("a \"b\"; c.pdf");
    assertThat(filename(token)).isEqualTo("token.pdf");
  }

  private static Object filename(String disposition) throws IOException {
    return CLIENT
        .upload(new Multipart().part(disposition, InventedPdf.of("name " + disposition.hashCode())))
        .at("document", "filename");
  }

  @Test
  void takesAFileOfJustTheLimit() throws IOException {
    byte[] largest = Arrays.copyOf(InventedPdf.of("just the limit"), LIMIT);
    assertThat(CLIENT.upload("a.pdf", largest, Map.of()).at("document", "sizeBytes"))
        .isEqualTo(LIMIT);
  }
}
