package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.masking.InventedNumbers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** No answer shows more of a masked number than its last four digits. */
class MaskingTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("masking");
  private static final long SEED = System.nanoTime();
  private static final Random RANDOM = new Random(SEED);
  private static final String NUMBER = InventedNumbers.aadhaar(RANDOM);
  private static final String OTHER = InventedNumbers.aadhaar(RANDOM);
  private static final String NIK = "3171044512900003";

  /** The first eight digits, whatever stands between them; in JSON a line's end is a letter too. */
  private static Pattern hidden(String number) {
    return Pattern.compile(
        number
            .substring(0, number.length() - 4)
            .chars()
            .mapToObj(digit -> String.valueOf((char) digit))
            .collect(Collectors.joining("(?:[^\\p{Alnum}]|\\\\n){0,6}")));
  }

  private static DossierClient.Reply silent(DossierClient.Reply reply) {
    for (String number : List.of(NUMBER, OTHER)) {
      assertThat(hidden(number).matcher(reply.text() + reply.headers().map()).find())
          .as("seed %d: %s", SEED, reply.text())
          .isFalse();
    }
    return reply;
  }

  private static byte[] letter(String title) throws IOException {
    return InventedPdf.of(
        InventedNumbers.grouped(NUMBER, " "),
        title,
        "Pay to: Asha Rao, Lake Road, " + InventedNumbers.grouped(NUMBER, "-"),
        "Company: Rao and Sons " + NUMBER,
        "Total 12.50");
  }

  @Test
  void everyAnswerShowsTheLastFourDigitsAlone() throws IOException {
    for (String type : List.of("aadhaar", "receipt", "")) {
      Map<String, String> fields = type.isEmpty() ? Map.of() : Map.of("type", type);
      String name = InventedNumbers.grouped(NUMBER, " ") + " " + type + ".pdf";
      DossierClient.Reply uploaded = silent(CLIENT.upload(name, letter("For " + type), fields));
      assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
      String id = String.valueOf(uploaded.at("document", "id"));
      silent(CLIENT.settled(id));
      silent(CLIENT.upload(name, letter("For " + type), fields));
      reads("/api/documents/" + id);
      reviews("/api/documents/" + id, type);
      reads("/api/documents/" + id);
    }
    for (String path :
        List.of("/api/documents", "/api/customers", "/api/audit?limit=200", "/api/templates")) {
      silent(CLIENT.get(path));
    }
  }

  private static void reads(String path) throws IOException {
    silent(CLIENT.get(path));
    DossierClient.Reply all = silent(CLIENT.get(path + "/extractions?rawText=true"));
    assertThat(all.text()).contains("Asha Rao", NUMBER.substring(8));
    silent(CLIENT.get(path + "/export"));
    silent(CLIENT.get(path + "/export?format=csv"));
    silent(CLIENT.get(path + "/events"));
    silent(CLIENT.get(path + "/download"));
    assertThat(CLIENT.get(path + "/pages/0.png").status()).isEqualTo(200);
  }

  private static void reviews(String path, String type) throws IOException {
    String field = type.equals("aadhaar") ? "aadhaar_number" : "company";
    if (type.isEmpty()) {
      return;
    }
    DossierClient.Reply corrected =
        silent(CLIENT.post(path + "/extractions", Map.of("fields", Map.of(field, OTHER))));
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(201);
    String shown = String.valueOf(corrected.at("extraction", "fields", field));
    assertThat(shown).isEqualTo("XXXXXXXX" + OTHER.substring(8));
    DossierClient.Reply echoed =
        silent(CLIENT.post(path + "/extractions", Map.of("fields", Map.of(field, shown))));
    assertThat(echoed.at("extraction", "fields", field)).isEqualTo(shown);
    silent(CLIENT.post(path + "/approve"));
    silent(CLIENT.post(path + "/hold"));
    silent(CLIENT.delete(path + "/hold"));
  }

  @Test
  void noSearchTellsMoreThanTheLastFourDigits() throws IOException {
    String id = CLIENT.uploaded(letter("To be searched"), Map.of("type", "receipt"));
    CLIENT.settled(id);
    for (int from = 0; from < 8; from += 4) {
      assertThat(found(NUMBER.substring(from, from + 4))).as("seed %d", SEED).doesNotContain(id);
    }
    assertThat(found("asha " + NUMBER.substring(8))).contains(id);
    assertThat(found(NUMBER)).isEqualTo(found("XXXXXXXX" + NUMBER.substring(8)));
  }

  private static List<String> found(String words) throws IOException {
    DossierClient.Reply reply =
        CLIENT.get("/api/documents?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    return reply.list().stream().map(d -> String.valueOf(((Map<?, ?>) d).get("id"))).toList();
  }

  @Test
  void coversTheFirstEightDigitsOnThePage() throws IOException {
    String id = CLIENT.uploaded(letter("To be looked at"), Map.of());
    CLIENT.get("/api/documents/" + id + "/pages/0.png");
    CLIENT.settled(id);
    BufferedImage page =
        ImageIO.read(
            new ByteArrayInputStream(
                CLIENT.get("/api/documents/" + id + "/pages/0.png?dpi=144").bytes()));
    String printed = InventedNumbers.grouped(NUMBER, " ");
    assertThat(colours(page, 60, 60 + width(printed.substring(0, 9)) - 3)).containsOnly(0);
    assertThat(colours(page, 60 + width(printed.substring(0, 11)), 60 + width(printed)))
        .as("seed %d", SEED)
        .contains(0xffffff);
  }

  /**
   * Of the first line, which stands at 60, 740 in points; a page of 144 dpi has two pixels each.
   */
  private static List<Integer> colours(BufferedImage page, double left, double right) {
    List<Integer> colours = new ArrayList<>();
    for (int y = page.getHeight() - 2 * 748; y < page.getHeight() - 2 * 740; y++) {
      for (int x = (int) (2 * left); x < 2 * right; x++) {
        colours.add(page.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }

  private static double width(String text) throws IOException {
    return new PDType1Font(FontName.HELVETICA).getStringWidth(text) * 12 / 1000;
  }

  @Test
  void residentsNumbersAreMaskedOnceTheOrganizationSaysSo() throws IOException {
    DossierClient client = SharedServer.newOrganization("masking residents");
    String id = client.uploaded(InventedPdf.of("NIK : " + NIK), Map.of("type", "ktp"));
    client.settled(id);
    String path = "/api/documents/" + id;
    client.post(path + "/extractions", Map.of("fields", Map.of("nik", NIK)));
    assertThat(client.get(path + "/extractions?rawText=true").text()).contains(NIK);
    client.patch("/api/organization", Map.of("maskNik", true));
    DossierClient.Reply masked = client.get(path + "/extractions?rawText=true");
    assertThat(masked.text()).doesNotContain(NIK).contains("XXXXXXXXXXXX0003");
    client.post(path + "/extractions", Map.of("fields", Map.of("nik", "XXXXXXXXXXXX0003")));
    client.patch("/api/organization", Map.of("maskNik", false));
    assertThat(client.get(path).at("extraction", "fields", "nik")).isEqualTo(NIK);
  }
}
