package io.dossier.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.testing.DrawnText;
import io.dossier.reader.testing.DrawnZone;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The people are invented; their check digits hold. */
class MachineReadableZoneTest {
  private static final List<String> PASSPORT =
      List.of(
          "P<UTOVESTERGAARD<<KIRSTEN<LILY<<<<<<<<<<<<<<",
          "QX40817353UTO8203140F3105098HB71C<44<<<<<<22");
  private static final List<String> SMALL_CARD =
      List.of("I<UTOOKONKWO<<BAYO<<<<<<<<<<<<<<<<<<", "K0O5I81Z25UTO9011300M2907158<<<<<<<2");
  private static final List<String> CARD =
      List.of(
          "IDUTO70B31SS961<<<<<<<<<<<<<<<",
          "7706220M3311086UTO<<<<<<<<<<<8",
          "QUISPE<MAMANI<<JORGE<LUIS<<<<<");

  private static final DocumentPages PAGES = new DocumentPages();

  @Test
  void readsZonesOfAllSizesExactly() throws IOException {
    for (List<String> zone : List.of(PASSPORT, SMALL_CARD, CARD)) {
      assertThat(zone(DrawnZone.of(zone, 1200))).isEqualTo(zone);
    }
  }

  @Test
  void readsElevenOfTwelveSpoiltPicturesExactly() throws IOException {
    List<UnaryOperator<BufferedImage>> ways =
        List.of(
            picture -> DrawnZone.blurred(picture),
            picture -> turned(picture, 4),
            picture -> turned(picture, -9),
            picture -> DrawnText.turned(picture, 180));
    List<String> misread = new ArrayList<>();
    for (List<String> zone : List.of(PASSPORT, SMALL_CARD, CARD)) {
      for (UnaryOperator<BufferedImage> way : ways) {
        List<String> read = zone(way.apply(DrawnZone.of(zone, 720)));
        if (!read.equals(zone)) {
          misread.add(way + " " + read);
        }
      }
    }
    assertThat(misread).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void turnsThePageTheWayItsZoneStands() throws IOException {
    for (int degrees : new int[] {90, 180, 270}) {
      ReadPage page = page(DrawnText.turned(DrawnZone.of(PASSPORT, 1000), degrees));

      assertThat(page.turn()).isEqualTo(360 - degrees);
      assertThat(zone(page)).isEqualTo(PASSPORT);
    }
  }

  @Test
  void putsItsLinesWhereTheyStand() throws IOException {
    ReadPage page = page(DrawnZone.of(PASSPORT, 1200));
    Line last = page.lines().get(page.lines().size() - 1);

    assertThat(last.source()).isEqualTo(TextSource.ZONE);
    assertThat(last.box().x()).isBetween(0.03, 0.07);
    assertThat(last.box().right()).isBetween(0.93, 0.97);
    assertThat(last.box().centerY()).isBetween(0.85, 0.95);
    assertThat(page.lines()).hasSize(4);
  }

  @Test
  void readsNoZoneWhereThereIsNone() throws IOException {
    BufferedImage page =
        DrawnText.of("Offer <<SPRING<< 2031", "P<REFIX of part numbers", "0123456789012345678901");

    assertThat(zone(page)).isEmpty();
  }

  private static List<String> zone(BufferedImage picture) throws IOException {
    return zone(page(picture));
  }

  private static List<String> zone(ReadPage page) {
    return page.lines().stream()
        .filter(line -> line.source() == TextSource.ZONE)
        .map(Line::text)
        .toList();
  }

  private static ReadPage page(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return PAGES
        .read(png.toByteArray(), Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {})
        .pages()
        .get(0);
  }

  private static BufferedImage turned(BufferedImage picture, double degrees) {
    BufferedImage out =
        new BufferedImage(picture.getWidth(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.setColor(Color.LIGHT_GRAY);
    graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
    AffineTransform how =
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), out.getWidth() / 2.0, out.getHeight() / 2.0);
    how.translate(0, (out.getHeight() - picture.getHeight()) / 2.0);
    graphics.drawImage(picture, how, null);
    graphics.dispose();
    return out;
  }
}
