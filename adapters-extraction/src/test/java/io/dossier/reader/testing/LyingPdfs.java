package io.dossier.reader.testing;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** PDFs that say something else, or less, than they show. */
public final class LyingPdfs {
  private static final double TOP = 760;
  private static final double LEADING = 24;
  private static final double SIZE = 14;

  private LyingPdfs() {}

  /** A picture over the page, and writing over that. */
  public static byte[] writtenOver(BufferedImage picture, SamplePdfs.Content writing) {
    return SamplePdfs.page(
        (document, out) -> {
          picture(document, out, picture);
          writing.draw(document, out);
        });
  }

  /** Writing, and a picture over it. */
  public static byte[] covered(BufferedImage picture, String... lines) {
    return SamplePdfs.page(
        (document, out) -> {
          lines(document, out, TOP, lines);
          picture(document, out, picture);
        });
  }

  /** A scan with the text of an OCR, or of anything, in invisible letters. */
  public static byte[] withInvisible(BufferedImage picture, String... lines) {
    return writtenOver(
        picture,
        (document, out) -> {
          out.setRenderingMode(RenderingMode.NEITHER);
          lines(document, out, TOP, lines);
        });
  }

  /**
   * Shows the lines and says others.
   *
   * @param said which character a character is said to be
   */
  public static byte[] saying(IntUnaryOperator said, String... lines) {
    return SamplePdfs.page(
        (document, out) -> {
          PDType0Font font = font(document);
          COSStream map = document.getDocument().createCOSStream();
          try (OutputStream bytes = map.createOutputStream()) {
            bytes.write(toUnicode(font, said).getBytes(StandardCharsets.US_ASCII));
          }
          font.getCOSObject().setItem(COSName.TO_UNICODE, map);
          double y = TOP;
          for (String line : lines) {
            out.beginText();
            out.setFont(font, (float) SIZE);
            out.newLineAtOffset(60, (float) y);
            out.showText(line);
            out.endText();
            y -= LEADING;
          }
        });
  }

  private static String toUnicode(PDType0Font font, IntUnaryOperator said) throws IOException {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange 95 beginbfchar\n");
    for (char c = ' '; c <= '~'; c++) {
      byte[] code = font.encode(String.valueOf(c));
      map.append(String.format("<%02X%02X> <%04X>%n", code[0], code[1], said.applyAsInt(c)));
    }
    return map.append("endbfchar endcmap end end").toString();
  }

  /** Lines whose letters are drawn as shapes. */
  public static void outlines(
      PDDocument document, PDPageContentStream out, double top, String... lines)
      throws IOException {
    PDType0Font font = font(document);
    double y = top;
    for (String line : lines) {
      double x = 60;
      for (char c : line.toCharArray()) {
        int code =
            (font.encode(String.valueOf(c))[0] & 255) << 8
                | font.encode(String.valueOf(c))[1] & 255;
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        double scale = SIZE / 1000;
        at.scale(scale, scale);
        at.scale(1000 / 2048.0, 1000 / 2048.0);
        fill(out, font.getPath(code).getPathIterator(at));
        x += font.getWidth(code) * scale;
      }
      y -= LEADING;
    }
  }

  private static void fill(PDPageContentStream out, PathIterator path) throws IOException {
    float[] p = new float[6];
    boolean any = false;
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      any = true;
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> out.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> out.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> {
          out.curveTo(
              x + 2 * (p[0] - x) / 3,
              y + 2 * (p[1] - y) / 3,
              p[2] + 2 * (p[0] - p[2]) / 3,
              p[3] + 2 * (p[1] - p[3]) / 3,
              p[2],
              p[3]);
          p[0] = p[2];
          p[1] = p[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          out.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
          p[0] = p[4];
          p[1] = p[5];
        }
        default -> out.closePath();
      }
      x = p[0];
      y = p[1];
    }
    if (any) {
      out.fill();
    }
  }

  public static void lines(
      PDDocument document, PDPageContentStream out, double top, String... lines)
      throws IOException {
    double y = top;
    for (String line : lines) {
      SamplePdfs.text(document, out, line, 60, y, SIZE);
      y -= LEADING;
    }
  }

  /** Turns what comes about a point of the page, and moves it there. */
  public static void turn(PDPageContentStream out, double x, double y, int degreesClockwise)
      throws IOException {
    out.transform(Matrix.getTranslateInstance((float) x, (float) y));
    out.transform(Matrix.getRotateInstance(Math.toRadians(-degreesClockwise), 0, 0));
  }

  private static void picture(PDDocument document, PDPageContentStream out, BufferedImage picture)
      throws IOException {
    out.drawImage(
        LosslessFactory.createFromImage(document, picture),
        0,
        0,
        PDRectangle.A4.getWidth(),
        PDRectangle.A4.getHeight());
  }

  /** Embedded whole, with its own table of characters. */
  private static PDType0Font font(PDDocument document) throws IOException {
    try (InputStream in =
        LyingPdfs.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, Objects.requireNonNull(in), false);
    }
  }
}
