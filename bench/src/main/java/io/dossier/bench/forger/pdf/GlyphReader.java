package io.dossier.bench.forger.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks a page's content and notes what each operator shows. */
final class GlyphReader extends PDFStreamEngine {
  private static final double LEVEL = 0.001;

  private final int pageIndex;
  private final List<Run> runs = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private int show = -1;
  private Matrix first = new Matrix();

  GlyphReader(int pageIndex) {
    this.pageIndex = pageIndex;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextRise(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
  }

  List<Run> runs() {
    return runs;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    boolean shows = PageContent.shows(operator);
    if (shows) {
      show++;
      glyphs.clear();
    }
    super.processOperator(operator, operands);
    if (shows && !glyphs.isEmpty() && upright(first)) {
      PDFont font = getGraphicsState().getTextState().getFont();
      Color color = new Color(getGraphicsState().getNonStrokingColor().toRGB());
      double size = first.getScalingFactorY();
      runs.add(
          new Run(
              pageIndex,
              show,
              font,
              size,
              first.getScalingFactorX() / size,
              color,
              List.copyOf(glyphs)));
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.isEmpty()) {
      first = place.clone();
    }
    String text = font.toUnicode(code);
    glyphs.add(
        new Glyph(
            code,
            text != null && text.length() == 1 ? text.charAt(0) : '\uFFFD',
            place.getTranslateX(),
            place.getTranslateY(),
            displacement.getX() * place.getScalingFactorX()));
  }

  private static boolean upright(Matrix place) {
    return Math.abs(place.getShearX()) < LEVEL
        && Math.abs(place.getShearY()) < LEVEL
        && place.getScaleX() > 0
        && place.getScaleY() > 0;
  }
}
