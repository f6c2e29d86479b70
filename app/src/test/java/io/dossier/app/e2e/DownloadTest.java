package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Download links: five minutes, one use. */
class DownloadTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("downloads");
  private static final byte[] PDF = pdf();
  private static final String ID = uploaded();

  @Test
  void linkGivesTheFileOnce() throws IOException {
    DossierClient.Reply link = CLIENT.get("/api/documents/" + ID + "/download");
    assertThat(link.at("filename")).isEqualTo("Größe 1.pdf");
    assertThat(link.at("contentType")).isEqualTo("application/pdf");
    assertThat(link.at("sizeBytes")).isEqualTo(PDF.length);
    assertThat((String) link.at("expiresAt")).endsWith("Z");
    String url = String.valueOf(link.at("url"));
    DossierClient.Reply file = anonymous(url);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.bytes()).isEqualTo(PDF);
    assertThat(file.header("content-type")).isEqualTo("application/pdf");
    assertThat(file.header("content-disposition"))
        .isEqualTo(
            "attachment; filename=\"Gr__e 1.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%201.pdf");
    assertThat(file.header("cache-control")).isEqualTo("no-store");
    assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
    anonymous(url).problem(410, "link_used");
  }

  @Test
  void looksDoNotSpendTheLink() throws IOException {
    String url = url();
    DossierClient.Reply head =
        CLIENT.send(CLIENT.anonymous(url).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("content-length")).isEqualTo(Integer.toString(PDF.length));
    assertThat(head.header("accept-ranges")).isEqualTo("bytes");
    DossierClient.Reply preview =
        CLIENT.send(CLIENT.anonymous(url).header("User-Agent", "WhatsApp/2.23").GET());
    assertThat(preview.header("content-type")).startsWith("text/plain");
    assertThat(preview.text()).doesNotContain("PDF-");
    CLIENT.send(CLIENT.anonymous(url).header("Sec-Purpose", "prefetch").GET());
    assertThat(anonymous(url).bytes()).isEqualTo(PDF);
  }

  @Test
  void brokenTransferGoesOnWhereItStopped() throws IOException {
    String url = url();
    assertThat(anonymous(url).status()).isEqualTo(200);
    DossierClient.Reply rest = range(url, "bytes=100-");
    assertThat(rest.status()).isEqualTo(206);
    assertThat(rest.header("content-range"))
        .isEqualTo("bytes 100-" + (PDF.length - 1) + "/" + PDF.length);
    assertThat(rest.bytes()).isEqualTo(Arrays.copyOfRange(PDF, 100, PDF.length));
    assertThat(range(url, "bytes=7-9").bytes()).isEqualTo(Arrays.copyOfRange(PDF, 7, 10));
    range(url, "bytes=0-").problem(410, "link_used");
    range(url, "bytes=" + PDF.length + "-").problem(416, "range_not_satisfiable");
    range(url, "bytes=9-7").problem(400, "invalid").refuses("Range");
  }

  @Test
  void madeUpLinkIsUnknown() throws IOException {
    anonymous(url() + "x").problem(404, "not_found");
    anonymous("/api/downloads/abc").problem(404, "not_found");
  }

  @Test
  void linkOfAnErasedDocumentIsGone() throws IOException {
    String id = CLIENT.uploaded(InventedPdf.of("soon erased"), Map.of());
    CLIENT.settled(id);
    String url = String.valueOf(CLIENT.get("/api/documents/" + id + "/download").at("url"));
    CLIENT.post("/api/documents/" + id + "/erase", Map.of("reason", "gone"));
    anonymous(url).problem(410, "document_erased");
    CLIENT.get("/api/documents/" + id + "/download").problem(410, "document_erased");
    CLIENT.get("/api/documents/" + id + "/pages/0.png").problem(410, "document_erased");
  }

  private static DossierClient.Reply range(String url, String range) throws IOException {
    return CLIENT.send(CLIENT.anonymous(url).header("Range", range).GET());
  }

  private static DossierClient.Reply anonymous(String url) throws IOException {
    return CLIENT.send(CLIENT.anonymous(url).GET());
  }

  private static String url() throws IOException {
    return String.valueOf(CLIENT.get("/api/documents/" + ID + "/download").at("url"));
  }

  private static byte[] pdf() {
    try {
      return InventedPdf.of("download me");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String uploaded() {
    try {
      return String.valueOf(CLIENT.upload("Größe 1.pdf", PDF, Map.of()).at("document", "id"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
