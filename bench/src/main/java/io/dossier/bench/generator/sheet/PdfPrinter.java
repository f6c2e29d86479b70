package io.dossier.bench.generator.sheet;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes sheets as a PDF with a text layer in embedded subsets of their fonts. The file's
 * identifier is a constant, so that the same sheets give the same bytes.
 */
public final class PdfPrinter implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final Map<Face, PDFont> fonts = new HashMap<>();
  private final Map<Integer, PDExtendedGraphicsState> veils = new HashMap<>();

  private PdfPrinter() {}

  public static byte[] print(List<Sheet> sheets) {
    synchronized (PdfPrinter.class) {
      try (PdfPrinter printer = new PdfPrinter()) {
        for (Sheet sheet : sheets) {
          printer.add(sheet);
        }
        return printer.bytes();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Pictures of pages, each on a page of its size, as a scanner's software saves them. */
  public static byte[] bind(List<BufferedImage> pages, double dpi, float quality) {
    try (PdfPrinter printer = new PdfPrinter()) {
      for (BufferedImage page : pages) {
        PDRectangle size =
            new PDRectangle(
                (float) (page.getWidth() * 72 / dpi), (float) (page.getHeight() * 72 / dpi));
        PDPage leaf = new PDPage(size);
        printer.document.addPage(leaf);
        PDImageXObject picture = JPEGFactory.createFromImage(printer.document, page, quality);
        try (PDPageContentStream out = new PDPageContentStream(printer.document, leaf)) {
          out.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
      }
      return printer.bytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private byte[] bytes() throws IOException {
    COSArray identifier = new COSArray();
    identifier.add(new COSString(new byte[16]));
    identifier.add(new COSString(new byte[16]));
    document.getDocument().getTrailer().setItem(COSName.ID, identifier);
    document.setDocumentId(1L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private void add(Sheet sheet) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (Mark mark : sheet.marks()) {
        draw(out, mark, sheet.height());
      }
    }
  }

  private void draw(PDPageContentStream out, Mark mark, double height) throws IOException {
    if (mark instanceof Mark.Run run) {
      write(out, run, height);
    } else if (mark instanceof Mark.Filled filled) {
      veil(out, filled.color());
      out.setNonStrokingColor(opaque(filled.color()));
      follow(out, filled.shape(), height);
      out.fill();
    } else if (mark instanceof Mark.Line line) {
      veil(out, line.color());
      out.setStrokingColor(opaque(line.color()));
      out.setLineWidth((float) line.width());
      out.setLineDashPattern(line.dashed() ? new float[] {3, 2} : new float[0], 0);
      follow(out, line.path(), height);
      out.stroke();
    } else if (mark instanceof Mark.Picture p) {
      veil(out, Color.BLACK);
      PDImageXObject picture = LosslessFactory.createFromImage(document, p.picture());
      out.drawImage(
          picture,
          (float) p.x(),
          (float) (height - p.y() - p.height()),
          (float) p.width(),
          (float) p.height());
    }
  }

  private void write(PDPageContentStream out, Mark.Run run, double height) throws IOException {
    Ink ink = run.ink();
    PDFont font = fonts.get(ink.face());
    if (font == null) {
      font = PDType0Font.load(document, ink.face().outlines(), true);
      fonts.put(ink.face(), font);
    }
    veil(out, ink.color());
    out.beginText();
    out.setNonStrokingColor(opaque(ink.color()));
    out.setFont(font, (float) ink.size());
    out.setCharacterSpacing((float) (ink.tracking() / ink.stretch()));
    double turn = Math.toRadians(ink.turn());
    out.setTextMatrix(
        new Matrix(
            (float) (ink.stretch() * Math.cos(turn)),
            (float) (ink.stretch() * Math.sin(turn)),
            (float) -Math.sin(turn),
            (float) Math.cos(turn),
            (float) run.x(),
            (float) (height - run.y())));
    out.showText(run.text());
    out.endText();
  }

  /** Sets opacity. */
  private void veil(PDPageContentStream out, Color color) throws IOException {
    PDExtendedGraphicsState state = veils.get(color.getAlpha());
    if (state == null) {
      state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(color.getAlpha() / 255f);
      state.setStrokingAlphaConstant(color.getAlpha() / 255f);
      veils.put(color.getAlpha(), state);
    }
    out.setGraphicsStateParameters(state);
  }

  private static Color opaque(Color color) {
    return new Color(color.getRGB());
  }

  private static void follow(PDPageContentStream out, Shape shape, double height)
      throws IOException {
    float[] p = new float[6];
    float h = (float) height;
    float x = 0;
    float y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> out.moveTo(p[0], h - p[1]);
        case PathIterator.SEG_LINETO -> out.lineTo(p[0], h - p[1]);
        case PathIterator.SEG_QUADTO ->
            out.curveTo(
                x + (p[0] - x) * 2 / 3,
                h - (y + (p[1] - y) * 2 / 3),
                p[2] + (p[0] - p[2]) * 2 / 3,
                h - (p[3] + (p[1] - p[3]) * 2 / 3),
                p[2],
                h - p[3]);
        case PathIterator.SEG_CUBICTO ->
            out.curveTo(p[0], h - p[1], p[2], h - p[3], p[4], h - p[5]);
        default -> out.closePath();
      }
      int end = path.currentSegment(p) == PathIterator.SEG_CUBICTO ? 4 : 0;
      end = path.currentSegment(p) == PathIterator.SEG_QUADTO ? 2 : end;
      x = p[end];
      y = p[end + 1];
    }
  }
}
