package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches every byte that the product left on disk for what must not be there. */
class SealedAtRestTest {
  private static final String PASSWORD = "zitronenfalter-9173";
  private static final String TEXT = "Quarzkristallvase";
  private static final String NAME = "Ottokar Wackernagel";
  private static final String FILENAME = "geheimsache-wackernagel.pdf";
  private static final String REFERENCE = "akte-551-ottokar";
  private static final String REASON = "widerruf-des-mandats-4471";

  @Test
  void nothingOfTheDocumentsIsOnDiskInClear(@TempDir Path folder) throws Exception {
    try (RunningServer server = RunningServer.start(folder)) {
      use(server.client());
      assertThat(found(folder, List.of("doc_")))
          .as("the search itself finds what is in clear")
          .isNotEmpty();
      assertThat(found(folder, secrets())).isEmpty();
      server.kill();
      assertThat(found(folder, secrets())).as("after a kill").isEmpty();
    }
  }

  private static void use(DossierClient client) throws IOException {
    byte[] locked = InventedPdf.locked(PASSWORD, "Inventory of one " + TEXT, "Owner: " + NAME);
    String id =
        String.valueOf(
            client
                .upload(
                    FILENAME,
                    locked,
                    Map.of("externalRef", REFERENCE, "customerName", NAME, "pdfPassword", PASSWORD))
                .at("document", "id"));
    assertThat(client.settled(id).at("document", "status")).isIn("extracted", "requires_review");
    assertThat(client.get("/api/documents/" + id + "/extractions?rawText=true").text())
        .contains(TEXT);
    assertThat(client.get("/api/documents?q=" + TEXT).text()).contains(id);
    client.post("/api/documents/" + id + "/reextract", Map.of("pdfPassword", "wrong-" + PASSWORD));
    assertThat(client.settled(id).at("document", "status")).isEqualTo("password_required");
    train(client);
    byte[] open = InventedPdf.of("Another " + TEXT, NAME);
    String other = String.valueOf(client.upload(FILENAME, open, Map.of()).at("document", "id"));
    client.settled(other);
    assertThat(client.get("/api/documents/" + other + "/pages/0.png").status()).isEqualTo(200);
    assertThat(client.post("/api/documents/" + other + "/erase", Map.of("reason", REASON)).status())
        .isEqualTo(200);
  }

  /** What was learned holds the words that stand beside values. */
  private static void train(DossierClient client) throws IOException {
    DossierClient.Reply template =
        client.post(
            "/api/templates",
            Map.of(
                "name",
                "For " + NAME,
                "documentTypeHint",
                "delivery_note",
                "fields",
                List.of(Map.of("name", "piece", "type", "string", "label", TEXT))));
    for (int i = 0; i < 3; i++) {
      byte[] note = InventedPdf.of("Delivery", TEXT + " P-" + i);
      String id = client.uploaded(note, Map.of("type", "delivery_note"));
      client.settled(id);
      client.post(
          "/api/documents/" + id + "/extractions",
          Map.of("fields", Map.of("piece", "P-" + i), "approve", true));
    }
    DossierClient.Reply trained =
        client.post("/api/templates/" + template.at("template", "id") + "/train");
    assertThat(trained.at("report", "overall", "f1")).as(trained.text()).isEqualTo(1.0);
  }

  private static List<byte[]> secrets(String... words) {
    List<byte[]> forms = new ArrayList<>();
    for (String word : words) {
      forms.add(word.getBytes(StandardCharsets.UTF_8));
      forms.add(word.getBytes(StandardCharsets.UTF_16LE));
      forms.add(word.getBytes(StandardCharsets.UTF_16BE));
    }
    return forms;
  }

  private static List<String> secrets() {
    return List.of(PASSWORD, TEXT, "Wackernagel", FILENAME, REFERENCE, REASON);
  }

  private static List<String> found(Path folder, List<String> words) throws IOException {
    List<byte[]> forms = secrets(words.toArray(String[]::new));
    List<String> hits = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (byte[] form : forms) {
          if (contains(bytes, form)) {
            hits.add(file + ": " + new String(form, StandardCharsets.UTF_8));
          }
        }
      }
    }
    return hits;
  }

  private static boolean contains(byte[] bytes, byte[] form) {
    outer:
    for (int at = 0; at <= bytes.length - form.length; at++) {
      for (int i = 0; i < form.length; i++) {
        if (bytes[at + i] != form[i]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }
}
