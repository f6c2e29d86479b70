package io.dossier.reader.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** The strokes by which a finished PDF is edited. */
public final class EditedPdfs {
  private EditedPdfs() {}

  /** Embedded as a subset of its own at each call. */
  public static PDFont font(PDDocument document) throws IOException {
    try (InputStream in =
        EditedPdfs.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, Objects.requireNonNull(in));
    }
  }

  /**
   * @return where the text ends
   */
  public static double text(
      PDPageContentStream out, PDFont font, String text, double x, double y, double size)
      throws IOException {
    out.beginText();
    out.setFont(font, (float) size);
    out.newLineAtOffset((float) x, (float) y);
    out.showText(text);
    out.endText();
    return x + font.getStringWidth(text) / 1000 * size;
  }

  public static void box(
      PDPageContentStream out, Color colour, double x, double y, double width, double height)
      throws IOException {
    out.setNonStrokingColor(colour);
    out.addRect((float) x, (float) y, (float) width, (float) height);
    out.fill();
    out.setNonStrokingColor(Color.BLACK);
  }

  /** Paper with a text on it, at 200 dots to the inch. */
  public static BufferedImage patch(String text, double width, double height) {
    BufferedImage patch =
        new BufferedImage(
            (int) (width * 200 / 72), (int) (height * 200 / 72), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = patch.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, patch.getWidth(), patch.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) (patch.getHeight() * 0.7)));
    graphics.drawString(text, 4, (int) (patch.getHeight() * 0.78));
    graphics.dispose();
    return patch;
  }

  public static void picture(
      PDDocument document,
      PDPageContentStream out,
      BufferedImage picture,
      double x,
      double y,
      double width,
      double height)
      throws IOException {
    out.drawImage(
        LosslessFactory.createFromImage(document, picture),
        (float) x,
        (float) y,
        (float) width,
        (float) height);
  }
}
