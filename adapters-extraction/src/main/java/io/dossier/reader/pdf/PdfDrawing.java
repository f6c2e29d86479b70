package io.dossier.reader.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is drawn on a page beside its text: how much of it the largest picture covers and how many
 * shapes are filled. Decodes no picture and draws nothing.
 */
public final class PdfDrawing extends PDFGraphicsStreamEngine {
  /** A picture of fewer pixels on a side holds no code that could be read. */
  private static final int LEAST_CODE_PIXELS = 20;

  /** A code drawn as shapes has more of them; rules and boxes of a table have fewer. */
  private static final int LEAST_CODE_SHAPES = 60;

  private final PageWork work = new PageWork();
  private final double pageArea;
  private double largestPicture;
  private int pictures;
  private int shapes;
  private double x;
  private double y;

  private PdfDrawing(PDPage page) {
    super(page);
    PDRectangle crop = page.getCropBox();
    this.pageArea = Math.max(1.0, crop.getWidth() * crop.getHeight());
  }

  /**
   * @param pictureShare of the page's area, under the largest picture; 0 to 1
   * @param mayHoldCodes whether there is a picture or enough shapes to be a barcode
   * @param bare whether nothing is drawn but what may be text
   */
  public record Survey(double pictureShare, boolean mayHoldCodes, boolean bare) {
    public static final Survey UNKNOWN = new Survey(0, true, false);
  }

  static Survey of(PDPage page) throws IOException {
    PdfDrawing drawing = new PdfDrawing(page);
    drawing.processPage(page);
    return new Survey(
        Math.min(1, drawing.largestPicture / drawing.pageArea),
        drawing.pictures > 0 || drawing.shapes >= LEAST_CODE_SHAPES,
        drawing.largestPicture == 0
            && drawing.shapes == 0
            && page.getCOSObject().getDictionaryObject(COSName.ANNOTS) == null);
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
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double area =
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    largestPicture = Math.max(largestPicture, area);
    if (image.getWidth() >= LEAST_CODE_PIXELS) {
      pictures++;
    }
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    // Text is looked at elsewhere.
  }

  @Override
  public void fillPath(int windingRule) {
    shapes++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    shapes++;
  }

  @Override
  public void strokePath() {
    shapes++;
  }

  @Override
  public void shadingFill(COSName shadingName) {}

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    shapes++;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float toX, float toY) {
    x = toX;
    y = toY;
  }

  @Override
  public void lineTo(float toX, float toY) {
    moveTo(toX, toY);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float toX, float toY) {
    moveTo(toX, toY);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double(x, y);
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}
}
