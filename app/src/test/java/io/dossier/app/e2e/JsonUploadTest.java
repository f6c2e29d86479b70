package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Uploads as JSON. */
class JsonUploadTest {
  private static final String PATH = "/api/documents/upload-json";
  private static final DossierClient CLIENT = SharedServer.newOrganization("json uploads");

  @Test
  void answersAsAMultipartUploadDoes() throws IOException {
    byte[] pdf = InventedPdf.of("json upload");
    Map<String, Object> body =
        Map.of(
            "filename", "j.pdf",
            "contentType", "image/png",
            "contentBase64", base64(pdf),
            "type", "contract",
            "externalRef", "j-1",
            "customerName", "Jo Son");
    DossierClient.Reply reply = CLIENT.post(PATH, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    assertThat(Shapes.document(reply.at("document")))
        .containsEntry("filename", "j.pdf")
        .containsEntry("contentType", "application/pdf")
        .containsEntry("sha256", Shapes.sha256(pdf))
        .containsEntry("type", "contract")
        .containsEntry("externalRef", "j-1");
    assertThat(CLIENT.post(PATH, body).at("deduped")).isEqualTo(true);
    assertThat(CLIENT.upload("other.pdf", pdf, Map.of()).at("deduped")).isEqualTo(true);
  }

  @Test
  void takesMembersAfterTheContent() throws IOException {
    String content = base64(InventedPdf.of("members after"));
    DossierClient.Reply reply =
        send("{\"x\":[{\"y\":1}],\"contentBase64\":\"" + content + "\",\"type\":\"nib\"}");
    assertThat(reply.at("document", "type")).isEqualTo("nib");
  }

  @Test
  void refusesWhatIsNoUpload() throws IOException {
    String content = base64(InventedPdf.of("refused json"));
    send("{\"contentBase64\":\"####\"}").problem(400, "invalid").refuses("contentBase64");
    send("{\"contentBase64\":\"JVBERi0xLjQ\"}").problem(400, "invalid").refuses("contentBase64");
    send("{\"filename\":\"a.pdf\"}").problem(400, "invalid").refuses("contentBase64");
    send("{\"filename\":7}").problem(400, "invalid").refuses("filename");
    send("[]").problem(400, "invalid").refuses("body");
    send("{\"contentBase64\":\"" + content).problem(400, "invalid");
    send("{\"contentBase64\":\"" + content + "\",\"type\":\"poem\"}").refuses("type");
    send("{\"contentBase64\":\"aGVsbG8=\"}").problem(415, "unsupported_kind");
  }

  @Test
  void refusesABodyOverItsLimit() throws IOException {
    byte[] content = Arrays.copyOf(InventedPdf.of("over the limit"), 12_700_000);
    send("{\"contentBase64\":\"" + base64(content) + "\"}").problem(413, "body_too_large");
  }

  private static DossierClient.Reply send(String body) throws IOException {
    return CLIENT.send(
        CLIENT
            .request(PATH)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
