package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import io.dossier.reader.testing.DrawnText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcrEngineTest {
  private static final OcrEngine ENGINE = OcrEngine.load();
  private static final String[] LINES = {
    "Invoice number 2041-77", "Delivered on 14 March 2025", "Grand total 1,284.50"
  };

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsAPictureHoweverItLies(int degrees) {
    OcrReading reading = ENGINE.read(DrawnText.turned(DrawnText.of(LINES), degrees));

    assertEquals(List.of(LINES), reading.lines().stream().map(Line::text).toList());
    assertEquals((360 - degrees) % 360, reading.turn());
  }

  /** On a copy of 960 pixels these letters would be four pixels high. */
  @Test
  void readsSmallPrintOfALargePageWhole() {
    BufferedImage page = new BufferedImage(2480, 3508, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    BufferedImage text = DrawnText.of(LINES);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(text, 640, 900, text.getWidth() * 7 / 10, text.getHeight() * 7 / 10, null);
    graphics.dispose();

    assertEquals(List.of(LINES), ENGINE.read(page).lines().stream().map(Line::text).toList());
  }

  /** As a sheet that does not lie flat is photographed. */
  @Test
  void readsLinesThatAreBentAndBoxesTheirWordsClosely() {
    String text = "Shop No. 88/15, Orchard Tower, Near Bus Stand, Main Bazaar";
    BufferedImage flat = DrawnText.of(text);
    BufferedImage bent =
        new BufferedImage(flat.getWidth(), flat.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < bent.getWidth(); x++) {
      int down = (int) Math.round(60 * Math.sin(1.6 * Math.PI * x / bent.getWidth()));
      for (int y = 0; y < bent.getHeight(); y++) {
        bent.setRGB(x, y, flat.getRGB(x, Math.floorMod(y - down, bent.getHeight())));
      }
    }

    List<Line> lines = ENGINE.read(bent).lines();

    assertEquals(List.of(text), lines.stream().map(Line::text).toList());
    Word flatWord = ENGINE.read(flat).lines().get(0).words().get(0);
    Word bentWord = lines.get(0).words().get(0);
    assertTrue(bentWord.box().height() < 2 * flatWord.box().height(), bentWord.box().toString());
  }

  /** As a page in a dim room is photographed. */
  @Test
  void readsSmallPrintOnGreyGrainyPaper() {
    String text = "Flat No. 48-T, Tilak Road, Station Road, PO: Panjim, DIST: Panjim";
    BufferedImage page = DrawnText.of(text);
    Random random = new Random(4);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int grey = 90 + (page.getRGB(x, y) & 255) * 60 / 255;
        int grain = Math.max(0, Math.min(255, (int) Math.round(grey + 7 * random.nextGaussian())));
        page.setRGB(x, y, grain * 0x10101);
      }
    }

    List<Line> lines = ENGINE.read(page).lines();

    assertEquals(1, lines.size());
    assertEquals(text.replace(" ", ""), lines.get(0).text().replace(" ", ""));
  }

  /** Words whose letters hang from a stroke, as in Devanagari, between two lines that are read. */
  @Test
  void readsNothingIntoAScriptThatHangsFromAHeadline() {
    BufferedImage page = DrawnText.of(LINES[0], "", "", LINES[1]);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.BLACK);
    Random random = new Random(3);
    int top = page.getHeight() * (842 - 760 + 22) / 842;
    int x = page.getWidth() / 9;
    for (int word = 0; word < 4; word++) {
      int letters = 3 + random.nextInt(3);
      graphics.fillRect(x, top, 15 * letters, 3);
      for (int i = 0; i < letters; i++, x += 15) {
        graphics.fillRect(x + 11, top, 3, 18);
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.drawArc(x + 1, top + 3 + random.nextInt(4), 10, 9, 90 * random.nextInt(4), 200);
      }
      x += 12;
    }
    graphics.dispose();

    assertEquals(
        List.of(LINES[0], LINES[1]), ENGINE.read(page).lines().stream().map(Line::text).toList());
  }

  @Test
  void boxesOfWordsLieOnTheirInk() {
    Word first = ENGINE.read(DrawnText.of(LINES)).lines().get(0).words().get(0);

    assertEquals("Invoice", first.text());
    assertEquals(60 / 595.0, first.box().x(), 0.015);
    assertEquals(1 - (760 + 5) / 842.0, first.box().centerY(), 0.01);
    assertTrue(first.confidence() > 0.9);
  }

  /** Small print in a corner of a large sheet: only that corner is looked at a second time. */
  @Test
  void wordsOfACornerLieOnTheirInkToo() {
    String[] remarks =
        IntStream.range(0, 12).mapToObj(i -> "Remark on item " + i).toArray(String[]::new);
    BufferedImage page = DrawnText.of(remarks);
    BufferedImage sheet = new BufferedImage(2400, 3400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.drawImage(page, 1100, 1600, null);
    graphics.dispose();

    List<Line> alone = ENGINE.read(page).lines();
    List<Line> placed = ENGINE.read(sheet).lines();

    assertEquals(12, placed.size());
    for (int i = 0; i < 12; i++) {
      PageBox there = alone.get(i).words().get(0).box();
      PageBox here = placed.get(i).words().get(0).box();
      assertEquals(alone.get(i).text(), placed.get(i).text());
      assertEquals(1100 + there.x() * page.getWidth(), here.x() * sheet.getWidth(), 8);
      assertEquals(
          1600 + there.centerY() * page.getHeight(), here.centerY() * sheet.getHeight(), 8);
    }
  }

  @Test
  void readsTheFillersOfAMachineReadableZone() {
    String upper = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    List<Line> lines = ENGINE.read(DrawnText.of(upper)).lines();

    assertEquals(1, lines.size());
    String read = lines.get(0).text().replace(" ", "");
    assertTrue(read.matches("P<UTOE[A-Z]+<<ANNA<MARIA<{10,}"), read);
  }

  @Test
  void pictureWithoutTextHasNoLines() {
    BufferedImage black = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);

    assertEquals(List.of(), ENGINE.read(black).lines());
    assertEquals(
        List.of(), ENGINE.read(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).lines());
  }
}
