package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dossier.core.reading.Line;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card with a title and a letter that stands large and alone at its right. */
class LicenceClassTest {
  private static final OcrEngine ENGINE = OcrEngine.load();

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "C", "D"})
  void letterBesideTheTitleIsTheClass(String letter) {
    assertEquals(1, count(letter, card("SURAT IZIN MENGEMUDI", letter, Color.BLACK)));
  }

  @Test
  void itMayBeLighterThanThePaper() {
    assertEquals(1, count("C", card("SURAT IZIN MENGEMUDI", "C", Color.WHITE)));
  }

  @Test
  void nothingIsMadeUpWhereThereIsNone() {
    assertEquals(
        List.of("SURAT IZIN MENGEMUDI", "BUDI SANTOSA"),
        texts(card("SURAT IZIN MENGEMUDI", "", Color.BLACK)));
  }

  @Test
  void shapesBesideTheTitleAreNoLetters() {
    BufferedImage card = card("SURAT IZIN MENGEMUDI", "", Color.BLACK);
    Graphics2D graphics = card.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(900, 70, 40, 44);
    graphics.drawOval(820, 60, 60, 60);
    graphics.dispose();

    assertEquals(0, count("A", card) + count("C", card) + count("D", card));
  }

  private static long count(String text, BufferedImage card) {
    return texts(card).stream().filter(text::equals).count();
  }

  private static List<String> texts(BufferedImage card) {
    return ENGINE.read(card).lines().stream().map(Line::text).toList();
  }

  private static BufferedImage card(String title, String letter, Color ink) {
    BufferedImage card = new BufferedImage(1012, 638, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = card.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(new Color(150, 170, 160));
    graphics.fillRect(0, 0, card.getWidth(), card.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 32));
    graphics.drawString(title, 300, 100);
    graphics.drawString("BUDI SANTOSA", 300, 300);
    graphics.setColor(ink);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 52));
    graphics.drawString(letter, 900, 110);
    graphics.dispose();
    return card;
  }
}
