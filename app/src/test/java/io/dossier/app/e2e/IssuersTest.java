package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Issuers are registered by their logos, and submissions tell whose logo they bear. */
class IssuersTest {
  private static DossierClient client;
  private static Submitter submitter;

  @BeforeAll
  static void open() throws IOException {
    DossierClient owner = SharedServer.newOrganization("Issuers");
    client =
        owner.with(SharedServer.key(owner, "submissions.read", "submissions.write", "api:manage"));
    submitter = new Submitter(client);
  }

  private static void draw(Graphics2D graphics) {
    graphics.setColor(new Color(20, 70, 140));
    for (int i = 0; i < 6; i++) {
      int x = 10 + 25 * i;
      graphics.fill(new Polygon(new int[] {x, x + 22, x + 5}, new int[] {20 + 7 * i, 60, 140}, 3));
    }
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 60));
    graphics.drawString("QUAYL", 180, 110);
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] logo() throws IOException {
    BufferedImage picture = white(420, 160);
    draw(picture.createGraphics());
    return png(picture);
  }

  private static byte[] letter() throws IOException {
    BufferedImage picture = white(1000, 1400);
    Graphics2D graphics = picture.createGraphics();
    graphics.translate(80, 60);
    graphics.scale(0.6, 0.6);
    draw(graphics);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
    graphics.drawString("Statement of an account that nobody has", 20, 500);
    return png(picture);
  }

  private static Map<String, Object> request(byte[] logo) {
    return Map.of(
        "authorityId", "quayl",
        "name", "Quayl Savings",
        "type", "bank",
        "country", "GBR",
        "logoBase64", Base64.getEncoder().encodeToString(logo));
  }

  @Test
  void aRegisteredLogoIsToldOfAndARemovedOneIsNot() throws IOException {
    DossierClient.Reply made = client.post("/api/issuers", request(logo()));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(client.get("/api/issuers").text()).contains("Quayl Savings").doesNotContain("logo");

    Map<String, Object> fraud = fraud();
    Map<?, ?> indicator =
        ((List<?>) fraud.get("indicators"))
            .stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> each.get("indicator_id").equals("has_logo"))
                .findFirst()
                .orElseThrow();
    assertThat(indicator.get("type")).isEqualTo("INFO");
    assertThat(String.valueOf(indicator.get("indicator_attributes")))
        .contains("authority_id=quayl")
        .contains("authority_country=GBR");
    assertThat(String.valueOf(indicator.get("metadata"))).contains("page_id=0");

    assertThat(client.delete("/api/issuers/" + made.at("id")).status()).isEqualTo(204);
    assertThat(String.valueOf(fraud().get("indicators"))).doesNotContain("has_logo");
    assertThat(client.delete("/api/issuers/" + made.at("id")).status()).isEqualTo(404);
  }

  private static Map<String, Object> fraud() throws IOException {
    String id = submitter.submitted(Map.of(), letter());
    submitter.result(id, "fraud");
    return SubmissionSchema.holds(
            "AnalysisResponse", client.get("/v2/submission/" + id + "/fraud?with_metadata=true"))
        .json();
  }

  @Test
  void whatIsNoLogoIsRefusedByName() throws IOException {
    DossierClient.Reply plain = client.post("/api/issuers", request(png(white(200, 200))));
    assertThat(plain.status()).isEqualTo(400);
    assertThat(plain.text()).contains("logoBase64").contains("corners");
    DossierClient.Reply text = client.post("/api/issuers", request(new byte[] {1, 2, 3}));
    assertThat(text.status()).isEqualTo(400);
    assertThat(text.text()).contains("logoBase64");
    DossierClient.Reply country =
        client.post("/api/issuers", Map.of("name", "x", "country", "GB", "logoBase64", "AAAA"));
    assertThat(country.text()).contains("country");
  }
}
