package io.dossier.reader.pdf;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.geometry.QuarterTurn;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text layer of one page: glyphs joined to words, words to lines. */
public final class PdfText extends PDFTextStripper {
  /** More glyphs than these on one page are not text that anyone reads. */
  private static final int MOST_GLYPHS = 100_000;

  /** Fewer glyphs do not tell how a page lies. */
  private static final int TELLING = 20;

  /** Of the glyphs: those that run in one direction tell how the page lies. */
  private static final double MOST = 0.6;

  private final PageWork work = new PageWork();
  private final PdfFrame frame;
  private final Map<Integer, List<Word>> words = new TreeMap<>();
  private final Map<Integer, Integer> directions = new TreeMap<>();
  private final Map<PDFont, FontWitness> fonts = new IdentityHashMap<>();
  private int glyphs;

  private PdfText(PdfFrame frame, boolean sorted) {
    this.frame = frame;
    setSortByPosition(sorted);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * What a page says in writing.
   *
   * @param lines those that run as most of the text does come first, from the top; their boxes, and
   *     all others, lie on the page turned so that most of the text is upright
   * @param turn degrees clockwise by which the stored page is turned for that
   */
  public record Layer(List<Line> lines, int turn, LayerSigns signs) {
    public Layer {
      lines = List.copyOf(lines);
    }

    /** Of a page whose text cannot be read. */
    public static Layer none(int turn) {
      return new Layer(List.of(), turn, LayerSigns.NONE);
    }
  }

  /** Sorted only where text runs otherwise than the page is seen; else it is best as written. */
  static Layer of(PDDocument document, int pageIndex, PdfFrame frame) throws IOException {
    PdfText text = stripped(document, pageIndex, new PdfText(frame, false));
    if (!Set.of(frame.turn()).containsAll(text.directions.keySet())) {
      text = stripped(document, pageIndex, new PdfText(frame, true));
    }
    int turn = text.turn();
    return new Layer(text.lines(turn), turn, LayerSigns.of(text.glyphs, text.fonts.values()));
  }

  /** By which most of the text is upright; that of the page where there is little of it. */
  private int turn() {
    return directions.entrySet().stream()
        .filter(entry -> entry.getValue() >= TELLING && entry.getValue() > MOST * glyphs)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(frame.turn());
  }

  private List<Line> lines(int turn) {
    List<Line> lines = new ArrayList<>(TextLines.of(words.getOrDefault(turn, List.of())));
    words.forEach(
        (direction, running) -> {
          if (direction != turn) {
            for (Line line : TextLines.of(running)) {
              lines.add(QuarterTurn.turned(line, Math.floorMod(turn - direction, 360)));
            }
          }
        });
    return lines;
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
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    fonts.computeIfAbsent(font, FontWitness::new).saw(code);
    super.showGlyph(rendering, font, code, displacement);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition position : positions) {
      String unicode = position.getUnicode();
      glyphs++;
      directions.merge(direction(position), 1, Integer::sum);
      if (unicode == null || unicode.isBlank()) {
        add(run);
        run.clear();
      } else {
        if (!run.isEmpty() && begins(position, run.get(run.size() - 1))) {
          add(run);
          run.clear();
        }
        run.add(position);
      }
    }
    add(run);
  }

  /** Degrees clockwise by which the stored page is turned for this glyph to stand upright. */
  private static int direction(TextPosition position) {
    return Math.floorMod(Math.round(position.getDir()), 360);
  }

  /** Whether a glyph begins another text: one of another direction, or left of the last one. */
  private static boolean begins(TextPosition next, TextPosition before) {
    double gap = before.getXDirAdj() - (next.getXDirAdj() + next.getWidthDirAdj());
    return direction(next) != direction(before) || gap > 2 * before.getFontSizeInPt();
  }

  private void add(List<TextPosition> run) {
    if (run.isEmpty()) {
      return;
    }
    int direction = direction(run.get(0));
    PdfFrame upright = new PdfFrame(frame.crop(), direction);
    StringBuilder text = new StringBuilder();
    Optional<PageBox> box = Optional.empty();
    for (TextPosition position : run) {
      text.append(position.getUnicode());
      PageBox glyph = upright.toPage(rect(position));
      box = Optional.of(box.map(b -> b.union(glyph)).orElse(glyph));
    }
    String clean = text.toString().strip();
    if (!clean.isBlank() && box.isPresent()) {
      words.computeIfAbsent(direction, key -> new ArrayList<>()).add(new Word(clean, box.get(), 1));
    }
  }

  /**
   * From the glyph's own matrix, so that turned text has its true place too. The stripper moves it
   * to the corner of the crop box; here it is moved back.
   */
  private PdfRect rect(TextPosition position) {
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
    return new PdfRect(left, bottom, right, top);
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
}
