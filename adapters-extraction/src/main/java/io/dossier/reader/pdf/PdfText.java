package io.dossier.reader.pdf;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The text layer of one page: glyphs joined to words, words to lines. */
public final class PdfText extends PDFTextStripper {
  /** More glyphs than these on one page are not text that anyone reads. */
  private static final int MOST_GLYPHS = 100_000;

  private final PageWork work = new PageWork();
  private final PdfFrame frame;
  private final List<Word> words = new ArrayList<>();
  private int glyphs;
  private int unknown;

  private int askew;

  private PdfText(PdfFrame frame, boolean sorted) {
    this.frame = frame;
    setSortByPosition(sorted);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * @param unknownShare of the glyphs, those that the font does not tell the character of
   */
  public record Layer(List<Line> lines, int glyphs, double unknownShare) {
    public static final Layer NONE = new Layer(List.of(), 0, 0);
  }

  /** Sorted only where text runs otherwise than the page is seen; else it is best as written. */
  static Layer of(PDDocument document, int pageIndex, PdfFrame frame) throws IOException {
    PdfText text = stripped(document, pageIndex, new PdfText(frame, false));
    if (text.askew > 0) {
      text = stripped(document, pageIndex, new PdfText(frame, true));
    }
    double unknownShare = text.glyphs == 0 ? 0 : text.unknown / (double) text.glyphs;
    return new Layer(LineGrouping.lines(text.words), text.glyphs, unknownShare);
  }

  private static PdfText stripped(PDDocument document, int pageIndex, PdfText text)
      throws IOException {
    text.setStartPage(pageIndex + 1);
    text.setEndPage(pageIndex + 1);
    text.writeText(document, new StringWriter());
    return text;
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

  /** What forms and notes show is text of the page too, though the stripper leaves it out. */
  @Override
  protected void writePage() throws IOException {
    for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        showAnnotation(annotation);
      }
    }
    super.writePage();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (glyphs < MOST_GLYPHS) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition position : positions) {
      String unicode = position.getUnicode();
      glyphs++;
      askew += Math.round(position.getDir()) == frame.turn() ? 0 : 1;
      if (unicode == null
          || unicode.isEmpty()
          || unicode.charAt(0) == '\uFFFD'
          || isPrivate(unicode)) {
        unknown++;
      }
      if (unicode == null || unicode.isBlank()) {
        add(run);
        run.clear();
      } else {
        if (!run.isEmpty() && turnsBack(run.get(run.size() - 1), position)) {
          add(run);
          run.clear();
        }
        run.add(position);
      }
    }
    add(run);
  }

  /** Whether a glyph begins another text, left of the one that was written before it. */
  private static boolean turnsBack(TextPosition before, TextPosition next) {
    double gap = before.getXDirAdj() - (next.getXDirAdj() + next.getWidthDirAdj());
    return gap > 2 * before.getFontSizeInPt();
  }

  private static boolean isPrivate(String unicode) {
    return Character.getType(unicode.codePointAt(0)) == Character.PRIVATE_USE
        || Character.isISOControl(unicode.codePointAt(0));
  }

  private void add(List<TextPosition> run) {
    if (run.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Optional<PageBox> box = Optional.empty();
    for (TextPosition position : run) {
      text.append(position.getUnicode());
      PageBox glyph = box(position);
      box = Optional.of(box.map(b -> b.union(glyph)).orElse(glyph));
    }
    String clean = text.toString().strip();
    if (!clean.isBlank() && box.isPresent()) {
      words.add(new Word(clean, box.get(), 1));
    }
  }

  /**
   * From the glyph's own matrix, so that turned text has its true place too. The stripper moves it
   * to the corner of the crop box; here it is moved back.
   */
  private PageBox box(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    double width = advance(position, matrix);
    double ascent = 0.75;
    double descent = -0.2;
    double[] xs = {0, width, 0, width};
    double[] ys = {descent, descent, ascent, ascent};
    double left = Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int i = 0; i < xs.length; i++) {
      double x =
          frame.crop().left()
              + matrix.getTranslateX()
              + xs[i] * matrix.getScaleX()
              + ys[i] * matrix.getShearX();
      double y =
          frame.crop().bottom()
              + matrix.getTranslateY()
              + xs[i] * matrix.getShearY()
              + ys[i] * matrix.getScaleY();
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
    return frame.toPage(new PdfRect(left, bottom, right, top));
  }

  /** The glyph's width in units of its text space. */
  private static double advance(TextPosition position, Matrix matrix) {
    double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double width =
        Math.hypot(
            position.getEndX() - matrix.getTranslateX(),
            position.getEndY() - matrix.getTranslateY());
    return along < 1e-6 ? 0.5 : Math.min(width / along, 5);
  }

  /** Puts words into lines. */
  static final class LineGrouping {
    private LineGrouping() {}

    static List<Line> lines(List<Word> words) {
      List<Word> sorted = new ArrayList<>(words);
      sorted.sort(Comparator.comparingDouble((Word word) -> word.box().centerY()));
      List<List<Word>> rows = new ArrayList<>();
      for (Word word : sorted) {
        List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        if (!last.isEmpty() && sameRow(last.get(last.size() - 1), word)) {
          last.add(word);
        } else {
          rows.add(new ArrayList<>(List.of(word)));
        }
      }
      List<Line> lines = new ArrayList<>();
      for (List<Word> row : rows) {
        row.sort(Comparator.comparingDouble(word -> word.box().x()));
        split(row, lines);
      }
      return lines;
    }

    private static boolean sameRow(Word a, Word b) {
      double height = Math.min(a.box().height(), b.box().height());
      return Math.abs(a.box().centerY() - b.box().centerY()) < 0.45 * height;
    }

    /** A wide gap parts columns. */
    private static void split(List<Word> row, List<Line> lines) {
      List<Word> line = new ArrayList<>();
      for (Word word : row) {
        if (!line.isEmpty()) {
          Word last = line.get(line.size() - 1);
          double gap = word.box().x() - last.box().right();
          double character = last.box().width() / Math.max(1, last.text().length());
          if (gap > 2.6 * Math.max(character, 0.004)) {
            lines.add(new Line(line, TextSource.TEXT_LAYER));
            line = new ArrayList<>();
          }
        }
        line.add(word);
      }
      lines.add(new Line(line, TextSource.TEXT_LAYER));
    }
  }
}
