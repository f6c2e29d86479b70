package io.dossier.reader.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, and stops at those that never end. */
final class BoundedRenderer extends PDFRenderer {
  BoundedRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    Drawer drawer = new Drawer(parameters);
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  private static final class Drawer extends PageDrawer {
    private final PageWork work = new PageWork();

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
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
  }
}
