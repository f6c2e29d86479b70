package io.dossier.reader.pdf;

import io.dossier.core.examination.Area;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The words that a page's own content writes, as they stand in its user space, without those of
 * annotations and form fields; or those of one annotation alone.
 */
public final class PdfWords extends PDFTextStripper {
  /** More glyphs than these on one page are not text that anyone reads. */
  private static final int MOST_GLYPHS = 100_000;

  private static final double ASCENT = 0.75;
  private static final double DESCENT = -0.2;

  private final PageWork work = new PageWork();
  private final PDRectangle crop;
  private final List<Placed> words = new ArrayList<>();
  private final @Nullable PDAnnotation only;
  private boolean within;
  private int glyphs;

  private PdfWords(PDRectangle crop, @Nullable PDAnnotation only) {
    this.crop = crop;
    this.only = only;
  }

  /** A word and the box around its glyphs, in points. */
  public record Placed(String text, Area area) {}

  /**
   * @param only whose words are wanted; null for those of the page's content
   */
  static List<Placed> of(PDDocument document, int pageIndex, @Nullable PDAnnotation only)
      throws IOException {
    PdfWords stripper = new PdfWords(document.getPage(pageIndex).getCropBox(), only);
    stripper.setStartPage(pageIndex + 1);
    stripper.setEndPage(pageIndex + 1);
    stripper.writeText(document, new StringWriter());
    return stripper.words;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    work.form();
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() throws IOException {
    if (only != null) {
      within = true;
      showAnnotation(only);
    }
    super.writePage();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (within == (only != null) && ++glyphs <= MOST_GLYPHS) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition position : positions) {
      String unicode = position.getUnicode();
      if (unicode == null || unicode.isBlank()) {
        add(run);
        run.clear();
      } else {
        run.add(position);
      }
    }
    add(run);
  }

  private void add(List<TextPosition> run) {
    StringBuilder text = new StringBuilder();
    Area area = null;
    for (TextPosition position : run) {
      text.append(position.getUnicode());
      Area glyph = area(position);
      area = area == null ? glyph : area.union(glyph);
    }
    if (area != null) {
      words.add(new Placed(text.toString().strip(), area));
    }
  }

  /** The stripper moves glyphs to the corner of the crop box; here they are moved back. */
  private Area area(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    double x = crop.getLowerLeftX() + matrix.getTranslateX();
    double y = crop.getLowerLeftY() + matrix.getTranslateY();
    double endX = crop.getLowerLeftX() + position.getEndX();
    double endY = crop.getLowerLeftY() + position.getEndY();
    return upright(matrix, x, y, DESCENT)
        .union(upright(matrix, x, y, ASCENT))
        .union(upright(matrix, endX, endY, DESCENT))
        .union(upright(matrix, endX, endY, ASCENT));
  }

  private static Area upright(Matrix matrix, double x, double y, double height) {
    return new Area(
        finite(x + height * matrix.getShearX()), finite(y + height * matrix.getScaleY()), 0, 0);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? Math.max(-1e6, Math.min(1e6, value)) : 0;
  }
}
