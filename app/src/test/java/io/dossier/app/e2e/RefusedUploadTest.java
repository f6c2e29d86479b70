package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Uploads that are refused: what is said, and that nothing is left of them. */
class RefusedUploadTest {
  private static final int LIMIT = 20_971_520;
  private static final DossierClient CLIENT = SharedServer.newOrganization("refused uploads");

  @Test
  void refusalsNameTheField() throws IOException {
    byte[] pdf = InventedPdf.of("refusals");
    String long257 = "x".repeat(257);
    CLIENT.upload(new Multipart().field("type", "receipt")).problem(400, "invalid").refuses("file");
    CLIENT.upload("a.pdf", new byte[0], Map.of()).problem(400, "invalid").refuses("file");
    CLIENT.upload("a.pdf", pdf, Map.of("type", "poem")).problem(400, "invalid").refuses("type");
    for (String field : List.of("externalRef", "customerName", "pdfPassword")) {
      CLIENT.upload("a.pdf", pdf, Map.of(field, long257)).problem(400, "invalid").refuses(field);
      CLIENT
          .upload(new Multipart().file("a.pdf", pdf).field(field, "x".repeat(9000)))
          .problem(400, "invalid")
          .refuses(field);
    }
    CLIENT
        .upload(new Multipart().file("a.pdf", pdf).file("b.pdf", pdf))
        .problem(400, "invalid")
        .refuses("file");
    CLIENT
        .upload("a.pdf", pdf, Map.of("customerId", "cus_01ARZ3NDEKTSV4RRFFQ69G5FAV"))
        .problem(422, "customer_unknown");
    CLIENT.upload("a.pdf", pdf, Map.of("customerId", "nobody")).problem(422, "customer_unknown");
    assertThat(CLIENT.upload("a.pdf", pdf, Map.of()).status())
        .as("none of the refusals made a document")
        .isEqualTo(201);
  }

  @Test
  void tellsAKindByItsBytesAlone() throws IOException {
    byte[] text = "%TXT-1.7 this is no PDF".getBytes(StandardCharsets.US_ASCII);
    CLIENT.upload("a.pdf", text, Map.of()).problem(415, "unsupported_kind");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(CLIENT.upload("a.pdf", png, Map.of()).at("document", "contentType"))
        .isEqualTo("image/png");
  }

  @Test
  void refusesABrokenBody() throws IOException {
    byte[] cut = new Multipart().file("a.pdf", InventedPdf.of("cut short")).cutShort();
    send(Multipart.TYPE, Arrays.copyOf(cut, cut.length - 20)).problem(400, "multipart_malformed");
    send("multipart/form-data", cut).problem(400, "invalid").refuses("Content-Type");
    send("application/pdf", cut).problem(415, "unsupported_media_type");
    send(Multipart.TYPE, new byte[0]).refuses("file");
  }

  private static DossierClient.Reply send(String type, byte[] body) throws IOException {
    return CLIENT.send(
        CLIENT
            .request("/api/documents/upload")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  @Test
  void refusesATooLargeFileWithoutReadingTheRestAndKeepsNothing() throws IOException {
    EndlessUpload upload = EndlessUpload.send(SharedServer.get().port(), CLIENT.key());
    assertThat(upload.answer()).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
    assertThat(upload.sentBytes()).isGreaterThan(LIMIT).isLessThan(2L * LIMIT);
  }

  @Test
  void leavesNothingOfRefusedUploadsInTheStore() throws IOException {
    DossierClient.Reply kept = CLIENT.upload("k.pdf", InventedPdf.of("kept"), Map.of());
    byte[] pdf = InventedPdf.of("leaves nothing");
    CLIENT.upload(new Multipart().file("a.pdf", pdf).field("type", "poem")).refuses("type");
    CLIENT.upload("k.pdf", InventedPdf.of("kept"), Map.of());
    EndlessUpload.send(SharedServer.get().port(), CLIENT.key());
    Path sealed = SharedServer.get().data().resolve("sealed");
    try (Stream<Path> files = Files.walk(sealed)) {
      Set<String> names = new HashSet<>();
      files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("doc_"))
          .forEach(names::add);
      assertThat(names).contains("" + kept.at("document", "id"));
      assertThat(names).isSubsetOf(documents());
    }
  }

  /** The ids of all organizations, as the database's own documents. */
  private static Set<String> documents() throws IOException {
    Set<String> ids = new HashSet<>();
    for (DossierClient client : SharedServer.organizations()) {
      for (Object document : client.get("/api/documents?limit=200").list()) {
        ids.add(String.valueOf(((Map<?, ?>) document).get("id")));
      }
    }
    return ids;
  }
}
