package io.dossier.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** The pictures that a page places, and where. Decodes none. */
public final class PagePictures extends PDFStreamEngine {
  private static final int MOST_PICTURES = 200;

  private final PageWork work = new PageWork();
  private final List<Placed> placed = new ArrayList<>();

  /**
   * A picture and the matrix that brings the unit square to where it lies, in user space.
   *
   * @param stream as stored, still coded
   */
  public record Placed(COSStream stream, int width, int height, Matrix matrix) {
    /** Whether it is a JPEG and nothing beside. */
    public boolean jpeg() {
      COSBase filters = stream.getFilters();
      return COSName.DCT_DECODE.equals(filters) || COSName.DCT_DECODE_ABBREVIATION.equals(filters);
    }

    /** What it covers, in square units of user space. */
    public double area() {
      return Math.abs(
          (double) matrix.getScaleX() * matrix.getScaleY()
              - (double) matrix.getShearX() * matrix.getShearY());
    }
  }

  private PagePictures() {
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new DrawObject(this));
  }

  public static List<Placed> of(PDPage page) throws IOException {
    PagePictures pictures = new PagePictures();
    pictures.processPage(page);
    return List.copyOf(pictures.placed);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    work.form();
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator();
    if (operator.getName().equals(OperatorName.DRAW_OBJECT)
        && operands.size() == 1
        && operands.get(0) instanceof COSName name
        && getResources().getXObject(name) instanceof PDImageXObject image) {
      if (placed.size() < MOST_PICTURES) {
        placed.add(
            new Placed(
                image.getCOSObject(),
                image.getWidth(),
                image.getHeight(),
                getGraphicsState().getCurrentTransformationMatrix().clone()));
      }
      return;
    }
    super.processOperator(operator, operands);
  }
}
