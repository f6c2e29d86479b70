package io.dossier.reader.pdf;

import io.dossier.reader.geometry.PdfRect;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is drawn on a page: how much of it lies under pictures, how many shapes are filled, which of
 * its text cannot be seen. Decodes no picture and draws nothing.
 */
public final class PdfDrawing extends PDFGraphicsStreamEngine {
  /** A picture of fewer pixels on a side holds no code that could be read. */
  private static final int LEAST_CODE_PIXELS = 20;

  /**
   * A code drawn as shapes has more of them, each by itself or all in one path; rules and boxes of
   * a table have fewer.
   */
  private static final int LEAST_CODE_SHAPES = 30;

  /** A glyph's middle lies so high over its foot, in units of its size. */
  private static final double MIDDLE = 0.3;

  /** In cells of the canvas: three lines of ordinary print. */
  private static final int REACH = 11;

  private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

  private final PageWork work = new PageWork();
  private final PageCanvas canvas;
  private final Outline outline = new Outline();
  private final CodePlaces codes;
  private int pictures;
  private int shapes;
  private boolean rectangles;
  private double largestPicture;
  private double pictureDpi;

  private PdfDrawing(PDPage page) {
    super(page);
    this.canvas = new PageCanvas(page.getCropBox());
    this.codes = new CodePlaces(page.getCropBox(), LEAST_CODE_SHAPES);
  }

  /**
   * @param pictureShare of the page's area, under pictures; 0 to 1
   * @param pictureDpi dots per inch of the largest picture, 0 without one
   * @param silentPictureShare likewise, and no writing near that can be seen
   * @param mayHoldCodes whether there is a picture or enough shapes to be a barcode
   * @param codePlaces where small ones may be, in user space; few
   * @param bare whether nothing is drawn but what may be text
   * @param outlines shapes of a letter's size that are no rectangles
   * @param hidden the middles of glyphs that cannot be seen, in user space: invisible by their
   *     mode, white on white, or under what is drawn later
   */
  public record Survey(
      double pictureShare,
      double pictureDpi,
      double silentPictureShare,
      boolean mayHoldCodes,
      List<PdfRect> codePlaces,
      boolean bare,
      int outlines,
      List<double[]> hidden) {
    public static final Survey UNKNOWN = new Survey(1, 0, 1, true, List.of(), false, 0, List.of());

    public Survey {
      codePlaces = List.copyOf(codePlaces);
      hidden = List.copyOf(hidden);
    }
  }

  static Survey of(PDPage page) throws IOException {
    PdfDrawing drawing = new PdfDrawing(page);
    drawing.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        drawing.showAnnotation(annotation);
      }
    }
    PageCanvas canvas = drawing.canvas;
    return new Survey(
        canvas.pictureShare(),
        drawing.pictureDpi,
        canvas.silentPictureShare(REACH),
        drawing.pictures > 0 || drawing.shapes >= LEAST_CODE_SHAPES,
        drawing.codes.found(),
        canvas.pictureShare() == 0
            && drawing.pictures == 0
            && drawing.shapes == 0
            && !drawing.rectangles
            && page.getCOSObject().getDictionaryObject(COSName.ANNOTS) == null,
        drawing.outline.letters(),
        canvas.hidden());
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
  public void drawImage(PDImage image) throws IOException {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D area = matrix.createAffineTransform().createTransformedShape(UNIT).getBounds2D();
    boolean masked =
        image.isStencil()
            || image.getCOSObject().containsKey(COSName.SMASK)
            || image.getCOSObject().containsKey(COSName.MASK);
    if (area.getWidth() * area.getHeight() > largestPicture) {
      largestPicture = area.getWidth() * area.getHeight();
      pictureDpi =
          Math.min(image.getWidth(), image.getHeight())
              / Math.min(area.getWidth(), area.getHeight())
              * 72;
    }
    canvas.picture(area, !masked && solid() && straight(matrix));
    if (image.getWidth() >= LEAST_CODE_PIXELS) {
      pictures++;
      codes.picture(area);
    }
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    double along = displacement.getX() / 2;
    double x =
        rendering.getTranslateX() + along * rendering.getScaleX() + MIDDLE * rendering.getShearX();
    double y =
        rendering.getTranslateY() + along * rendering.getShearY() + MIDDLE * rendering.getScaleY();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean white = mode == RenderingMode.FILL && Whiteness.of(getGraphicsState());
    canvas.glyph(x, y, mode.isFill() || mode.isStroke(), white);
  }

  /** Whether what is filled now leaves nothing of what lies under it to be seen. */
  private boolean solid() {
    return getGraphicsState().getNonStrokeAlphaConstant() >= 1
        && getGraphicsState().getSoftMask() == null
        && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
  }

  private static boolean straight(Matrix matrix) {
    return matrix.getScaleX() == 0 && matrix.getScaleY() == 0
        || matrix.getShearX() == 0 && matrix.getShearY() == 0;
  }

  @Override
  public void fillPath(int windingRule) {
    filled();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    filled();
  }

  private void filled() {
    List<Rectangle2D> parts = outline.painted();
    shapes += Math.max(1, parts.size());
    boolean white = Whiteness.of(getGraphicsState());
    for (Rectangle2D area : parts) {
      canvas.paint(area, white, outline.rectangular() && solid());
      if (!white) {
        codes.shape(area);
      }
    }
    outline.end();
  }

  @Override
  public void strokePath() {
    shapes++;
    outline.end();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    PDRectangle crop = getPage().getCropBox();
    canvas.paint(
        new Rectangle2D.Double(
            crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight()),
        false,
        false);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    rectangles = true;
    outline.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float toX, float toY) {
    outline.moveTo(toX, toY);
  }

  @Override
  public void lineTo(float toX, float toY) {
    outline.lineTo(toX, toY);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float toX, float toY) {
    outline.lineTo(x1, y1);
    outline.lineTo(x2, y2);
    outline.lineTo(toX, toY);
  }

  @Override
  public Point2D getCurrentPoint() {
    return outline.point();
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {
    outline.discard();
  }
}
