package io.dossier.reader.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sound PDFs. */
public final class SamplePdfs {
  private SamplePdfs() {}

  /** What is drawn on a page. */
  @FunctionalInterface
  public interface Content {
    void draw(PDDocument document, PDPageContentStream out) throws IOException;
  }

  /** One page of A4. */
  public static byte[] page(Content content) {
    return page(new PDPage(PDRectangle.A4), content);
  }

  public static byte[] page(PDPage page, Content content) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(page);
      draw(document, page, content);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void draw(PDDocument document, PDPage page, Content content) throws IOException {
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      content.draw(document, out);
    }
  }

  /** A page of lines, enough for its text layer to be believed. */
  public static byte[] lines(String... lines) {
    return page(
        (document, out) -> {
          double y = 760;
          for (String line : lines) {
            text(document, out, line, 60, y, 14);
            y -= 24;
          }
        });
  }

  public static void text(
      PDDocument document, PDPageContentStream out, String text, double x, double y, double size)
      throws IOException {
    out.beginText();
    out.setFont(font(document), (float) size);
    out.newLineAtOffset((float) x, (float) y);
    out.showText(text);
    out.endText();
  }

  /** The picture fills the page. */
  public static byte[] scan(BufferedImage picture) {
    return page(
        (document, out) ->
            out.drawImage(
                LosslessFactory.createFromImage(document, picture),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight()));
  }

  public static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream in =
        SamplePdfs.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, Objects.requireNonNull(in));
    }
  }
}
