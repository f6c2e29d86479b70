package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists, filters and single documents. */
class ReadTest {
  private static final String UNKNOWN = "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV";
  private static final DossierClient CLIENT = SharedServer.newOrganization("reading");

  @Test
  void showsADocumentItsExtractionsItsTextAndItsPages() throws IOException {
    byte[] pdf = InventedPdf.of("Marmelade und Zwieback");
    String id = CLIENT.uploaded(pdf, Map.of("type", "receipt"));
    DossierClient.Reply one = CLIENT.settled(id);
    Shapes.document(one.at("document"));
    Map<String, Object> newest = Shapes.extraction(one.at("extraction"));
    assertThat(newest).doesNotContainKey("rawText").containsEntry("documentId", id);
    assertThat(one.at("document", "pageCount")).isEqualTo(1);
    DossierClient.Reply all = CLIENT.get("/api/documents/" + id + "/extractions?rawText=true");
    assertThat(Shapes.extraction(all.list().get(0)).get("rawText"))
        .asString()
        .contains("Marmelade");
    assertThat(CLIENT.get("/api/documents?q=zwieback").text()).contains(id);
    pages("/api/documents/" + id + "/pages/");
  }

  private static void pages(String path) throws IOException {
    DossierClient.Reply page = CLIENT.get(path + "0.png?dpi=72");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).isEqualTo("image/png");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(page.bytes()).startsWith(0x89, 'P', 'N', 'G');
    CLIENT.get(path + "1.png").problem(404, "no_such_page");
    CLIENT.get(path + "0.png?dpi=35").problem(400, "invalid").refuses("dpi");
    CLIENT.get(path + "0.png?dpi=301").problem(400, "invalid").refuses("dpi");
    CLIENT.get(path + "-1.png").problem(404, "not_found");
  }

  @Test
  void listsByEachFilterAndPagesThroughAll() throws IOException {
    DossierClient client = SharedServer.newOrganization("lists");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Map<String, String> fields =
          Map.of("type", i < 2 ? "nib" : "sim", "customerName", "Customer " + i % 2);
      ids.add(0, client.uploaded(InventedPdf.of("list " + i), fields));
    }
    assertThat(ids(client.get("/api/documents"))).isEqualTo(ids);
    assertThat(ids(client.get("/api/documents?sort=createdAt")).get(0)).isEqualTo(ids.get(4));
    assertThat(ids(client.get("/api/documents?customerName=Customer%200"))).hasSize(3);
    assertThat(ids(client.get("/api/documents?from=2100-01-01"))).isEmpty();
    assertThat(ids(client.get("/api/documents?to=2100-01-01T00:00:00Z"))).hasSize(5);
    assertThat(ids(client.get("/api/documents?customerId=cus_01ARZ3NDEKTSV4RRFFQ69G5FAV")))
        .isEmpty();
    Map<String, Object> page = client.get("/api/documents?limit=2&offset=1").json();
    assertThat(page)
        .containsEntry("total", 5)
        .containsEntry("limit", 2)
        .containsEntry("offset", 1)
        .doesNotContainKey("totalCapped");
    assertThat(paged(client)).isEqualTo(ids);
  }

  private static List<String> paged(DossierClient client) throws IOException {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      DossierClient.Reply page = client.get("/api/documents?limit=2&cursor=" + cursor);
      seen.addAll(ids(page));
      cursor = (String) page.json().get("nextCursor");
    } while (cursor != null);
    return seen;
  }

  @Test
  void refusesFiltersThatCannotBeRead() throws IOException {
    for (String bad :
        List.of(
            "limit=0",
            "limit=201",
            "limit=ten",
            "offset=-1",
            "status=done",
            "type=poem",
            "from=yesterday",
            "to=31.12.2020",
            "sort=size",
            "cursor=abc",
            "customerId=bob")) {
      String field = bad.substring(0, bad.indexOf('='));
      DossierClient.Reply reply = CLIENT.get("/api/documents?" + bad).refuses(field);
      assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
      assertThat(reply.text()).doesNotContain(bad.substring(bad.indexOf('=') + 1) + "]");
    }
  }

  @Test
  void checksForBytesBeforeTheyAreSent() throws IOException {
    byte[] pdf = InventedPdf.of("checked before");
    Map<String, String> hash = Map.of("sha256", Shapes.sha256(pdf));
    assertThat(CLIENT.post("/api/documents/check", hash).at("known")).isEqualTo(false);
    String id = CLIENT.uploaded(pdf, Map.of());
    DossierClient.Reply known = CLIENT.post("/api/documents/check", hash);
    assertThat(known.at("known")).isEqualTo(true);
    assertThat(known.at("document", "id")).isEqualTo(id);
    CLIENT.post("/api/documents/check", Map.of("sha256", "12")).refuses("sha256");
    CLIENT.post("/api/documents/check", Map.of()).refuses("sha256");
    CLIENT.post("/api/documents/check").problem(400, "bad_request").refuses("body");
  }

  @Test
  void anotherOrganizationsDocumentAnswersAsOneThatNeverExisted() throws IOException {
    String id = CLIENT.uploaded(InventedPdf.of("not yours"), Map.of());
    DossierClient other = SharedServer.newOrganization("strangers");
    for (String path :
        List.of("", "/extractions", "/download", "/pages/0.png", "/export", "/events")) {
      assertThat(other.get("/api/documents/" + id + path).problem(404, "not_found").text())
          .as(path)
          .isEqualTo(other.get("/api/documents/" + UNKNOWN + path).text());
    }
    for (String path : List.of("/reextract", "/approve", "/hold")) {
      assertThat(other.post("/api/documents/" + id + path).problem(404, "not_found").text())
          .isEqualTo(other.post("/api/documents/" + UNKNOWN + path).text());
    }
    other
        .post("/api/documents/" + id + "/erase", Map.of("reason", "mine now"))
        .problem(404, "not_found");
    assertThat(other.get("/api/documents/no-id-at-all").problem(404, "not_found").text())
        .isEqualTo(other.get("/api/documents/" + UNKNOWN).text());
    assertThat(other.get("/api/documents").json()).containsEntry("total", 0);
  }

  private static List<String> ids(DossierClient.Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.list().stream().map(d -> String.valueOf(((Map<?, ?>) d).get("id"))).toList();
  }
}
