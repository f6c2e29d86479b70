package io.dossier.reader.pdf.scene;

import io.dossier.reader.Unreadable;
import io.dossier.reader.pdf.PageWork;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through a page's operators and notes what they draw. */
final class SceneWalk extends PDFGraphicsStreamEngine {
  private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

  /** A path of more corners clips by the box around it. */
  private static final int MOST_CLIP_POINTS = 200;

  private final PageWork work = new PageWork();
  private final OptionalContent layers;
  private final SceneNotes notes;
  private final PictureNote pictures = new PictureNote();
  private final ShapePath path = new ShapePath();
  private int clipRule = -1;
  private int marked;
  private int hiddenFrom;
  private int hiddenForms;

  private SceneWalk(PDDocument document, PDPage page) {
    super(page);
    this.layers = new OptionalContent(document);
    this.notes = new SceneNotes(page.getCropBox());
  }

  static PageScene of(PDDocument document, int pageIndex) throws IOException {
    PDPage page = document.getPage(pageIndex);
    SceneWalk walk = new SceneWalk(document, page);
    walk.processPage(page);
    walk.annotations(page);
    return walk.notes.scene(pageIndex);
  }

  /** One that cannot be drawn is left out, as viewers do, and so are those behind it. */
  private void annotations(PDPage page) {
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!annotation.isHidden() && !annotation.isNoView()) {
          notes.owner(annotation instanceof PDAnnotationWidget ? Owner.FIELD : Owner.NOTE);
          showAnnotation(annotation);
        }
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      notes.brokenOff();
    }
  }

  private boolean switchedOff() {
    return hiddenFrom > 0 || hiddenForms > 0;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    work.form();
    boolean hidden = layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC));
    hiddenForms += hidden ? 1 : 0;
    super.showForm(form);
    hiddenForms -= hidden ? 1 : 0;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    work.form();
    boolean hidden = layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC));
    hiddenForms += hidden ? 1 : 0;
    notes.grouped(getGraphicsState());
    super.showTransparencyGroup(form);
    notes.ungrouped();
    hiddenForms -= hidden ? 1 : 0;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator();
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marked++;
    if (hiddenFrom == 0 && COSName.OC.equals(tag) && layers.hides(properties)) {
      hiddenFrom = marked;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (hiddenFrom == marked) {
      hiddenFrom = 0;
    }
    marked = Math.max(0, marked - 1);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    notes.glyph(getGraphicsState(), rendering, font, code, displacement, switchedOff());
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (switchedOff() || layers.hides(image.getCOSObject().getCOSDictionary(COSName.OC))) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    boolean straight =
        matrix.getScaleX() == 0 && matrix.getScaleY() == 0
            || matrix.getShearX() == 0 && matrix.getShearY() == 0;
    Rectangle2D area = matrix.createAffineTransform().createTransformedShape(UNIT).getBounds2D();
    notes.picture(getGraphicsState(), area, pictures.of(image), image.isStencil(), straight);
  }

  @Override
  public void fillPath(int windingRule) {
    if (!switchedOff()) {
      List<Rectangle2D> rectangles = path.rectangles();
      if (rectangles.isEmpty()) {
        notes.fill(getGraphicsState(), path.bounds(), false);
      }
      rectangles.forEach(area -> notes.fill(getGraphicsState(), area, true));
    }
    ended();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void strokePath() {
    if (!switchedOff() && path.singleLine()) {
      notes.stroke(
          getGraphicsState(),
          path.bounds(),
          Math.abs(transformWidth(getGraphicsState().getLineWidth())));
    }
    ended();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    if (!switchedOff()) {
      notes.shading(getGraphicsState());
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void moveTo(float toX, float toY) {
    path.moveTo(toX, toY);
  }

  @Override
  public void lineTo(float toX, float toY) {
    path.lineTo(toX, toY);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float toX, float toY) {
    path.curveTo(x1, y1, x2, y2, toX, toY);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.point();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    ended();
  }

  /** What is drawn with the path is drawn; now it clips, if it was said to (8.5.4). */
  private void ended() {
    if (clipRule >= 0) {
      GeneralPath clip = path.clip(MOST_CLIP_POINTS, ShapePath.rule(clipRule));
      getGraphicsState().intersectClippingPath(clip);
      clipRule = -1;
    }
    path.end();
  }
}
