package io.dossier.reader.testing;

import io.dossier.reader.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Pictures of cards with a machine readable zone: characters at even distances, a name above. */
public final class DrawnZone {
  private static final float PITCH = 7.2f;
  private static final float MARGIN = 20;
  private static final float SIZE = 9.6f;
  private static final float APART = 17;

  private DrawnZone() {}

  /**
   * @param pixels of the card's width
   */
  public static BufferedImage of(List<String> lines, int pixels) {
    float width = 2 * MARGIN + lines.get(0).length() * PITCH;
    try (PDDocument document = new PDDocument();
        InputStream ttf =
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, ttf);
      PDPage page = new PDPage(new PDRectangle(width, width * 0.68f));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        text(content, font, "SPECIMEN CARD", MARGIN, width * 0.6f);
        text(content, font, "Valid in all countries", MARGIN, width * 0.52f);
        for (int i = 0; i < lines.size(); i++) {
          zone(content, font, lines.get(i), MARGIN + (lines.size() - 1 - i) * APART);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      try (PdfFile file = PdfFile.open(bytes.toByteArray(), Optional.empty())) {
        return file.draw(0, Math.round(pixels * 72 / width), 10_000_000);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void zone(PDPageContentStream content, PDFont font, String line, float y)
      throws IOException {
    for (int i = 0; i < line.length(); i++) {
      String glyph = line.substring(i, i + 1);
      float wide = font.getStringWidth(glyph) / 1000 * SIZE;
      text(content, font, glyph, MARGIN + (i + 0.5f) * PITCH - wide / 2, y);
    }
  }

  private static void text(PDPageContentStream content, PDFont font, String text, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  /** Every pixel the mean of nine. */
  public static BufferedImage blurred(BufferedImage picture) {
    float[] ninth = new float[9];
    Arrays.fill(ninth, 1 / 9f);
    BufferedImage rgb =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    new ConvolveOp(new Kernel(3, 3, ninth), ConvolveOp.EDGE_NO_OP, null).filter(picture, rgb);
    return rgb;
  }
}
