package io.dossier.reader.report;

import io.dossier.core.report.ReportContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A report as the bytes of a PDF. The same content and pictures give the same bytes. */
public final class ReportPdf {
  private ReportPdf() {}

  /**
   * @param pictures of the content's pages, in their order; those that could not be drawn are not
   *     among them
   */
  public static byte[] of(ReportContent content, List<ReportPicture> pictures) {
    try (PDDocument document = new PDDocument()) {
      Typeface face = new Typeface(document);
      Tags tags = new Tags(document);
      Flow flow = new Flow(document, tags, face);
      new OpeningPart(flow).write(content);
      new FindingsPart(flow).write(content);
      new PicturesPart(flow, document).write(content, pictures);
      new TablesPart(flow).write(content);
      flow.end(content.submission().id());
      tags.end();
      DocumentLabels.write(document, content.submission());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
