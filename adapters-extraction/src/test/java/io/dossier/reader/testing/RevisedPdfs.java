package io.dossier.reader.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs that are changed by writing to their end. */
public final class RevisedPdfs {
  /** In which all of their text is written. */
  public static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  /** Of the field of {@link #form}. */
  public static final PDRectangle FIELD = new PDRectangle(60, 500, 200, 20);

  private RevisedPdfs() {}

  /** What becomes of a document. */
  @FunctionalInterface
  public interface Edit {
    void on(PDDocument document) throws IOException;
  }

  /** A page with "Invoice 4711" and an amount on it. */
  public static byte[] invoice(String amount) {
    return made(document -> document.addPage(page(amount)));
  }

  /** The same with a form of one field named "note". */
  public static byte[] form() {
    return made(
        document -> {
          PDPage page = page("Total 100.00");
          document.addPage(page);
          PDAcroForm form = new PDAcroForm(document);
          document.getDocumentCatalog().setAcroForm(form);
          PDResources resources = new PDResources();
          resources.put(COSName.HELV, FONT);
          form.setDefaultResources(resources);
          PDTextField field = new PDTextField(form);
          field.setPartialName("note");
          field.setDefaultAppearance("/Helv 12 Tf 0 g");
          PDAnnotationWidget widget = field.getWidgets().get(0);
          widget.setRectangle(FIELD);
          widget.setPage(page);
          widget.setPrinted(true);
          page.getAnnotations().add(widget);
          form.getFields().add(field);
          form.setFields(List.of(field));
          page.setAnnotations(List.of(widget));
        });
  }

  public static PDPage page(String amount) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), FONT);
    page.setResources(resources);
    page.getCOSObject().setItem(COSName.CONTENTS, content(lines(amount)));
    return page;
  }

  /** Operators that write two lines. */
  public static String lines(String amount) {
    return "BT /F1 14 Tf 60 700 Td (Invoice 4711) Tj 0 -30 Td (" + amount + ") Tj ET ";
  }

  public static PDStream content(String operators) throws IOException {
    PDStream stream = new PDStream(new PDDocument());
    try (var out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /** An appearance drawn by operators, as large as a rectangle; its font is "F1". */
  public static PDAppearanceDictionary look(PDDocument document, PDRectangle size, String operators)
      throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(size.getWidth(), size.getHeight()));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), FONT);
    stream.setResources(resources);
    try (var out = stream.getContentStream().createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
    PDAppearanceDictionary look = new PDAppearanceDictionary();
    look.setNormalAppearance(stream);
    return look;
  }

  public static byte[] made(Edit edit) {
    try (PDDocument document = new PDDocument()) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file with one revision more. */
  public static byte[] revised(byte[] content, Edit edit) {
    try (PDDocument document = Loader.loadPDF(content)) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another amount on the first page. */
  public static Edit amount(String amount) {
    return document -> rewrite(document.getPage(0), lines(amount));
  }

  public static void rewrite(PDPage page, String operators) throws IOException {
    page.getCOSObject().setItem(COSName.CONTENTS, content(operators));
  }

  /** Draws over the first page. */
  public static Edit drawn(SamplePdfs.Content content) {
    return document -> {
      try (PDPageContentStream out =
          new PDPageContentStream(
              document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false, true)) {
        content.draw(document, out);
      }
    };
  }
}
