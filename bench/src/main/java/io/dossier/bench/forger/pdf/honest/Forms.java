package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Forms of one text field at the foot of the first page. */
final class Forms {
  private static final String FIELD = "remarks";

  private Forms() {}

  static byte[] with(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAcroForm form = new PDAcroForm(document);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/Helv 10 Tf 0 g");
      PDTextField field = new PDTextField(form);
      field.setPartialName(FIELD);
      field.setDefaultAppearance("/Helv 10 Tf 0 g");
      form.setFields(List.of(field));
      document.getDocumentCatalog().setAcroForm(form);
      PDPage page = document.getPage(0);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(40, 14, page.getMediaBox().getWidth() - 80, 16));
      widget.setPage(page);
      widget.setPrinted(true);
      List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
      annotations.add(widget);
      page.setAnnotations(annotations);
      return Saving.whole(document);
    }
  }

  static byte[] filled(byte[] pdf, Dice dice) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDTextField field =
          (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField(FIELD);
      field.setValue(
          dice.pick("Received in good order", "Approved", "Seen by the department", "Paid by card")
              + dice.shaped(", ref. ??####"));
      field.getCOSObject().setNeedToBeUpdated(true);
      field.getWidgets().get(0).getCOSObject().setNeedToBeUpdated(true);
      return Saving.incremental(document);
    }
  }
}
