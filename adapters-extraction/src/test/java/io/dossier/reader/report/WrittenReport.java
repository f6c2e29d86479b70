package io.dossier.reader.report;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Sheet;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportPage;
import io.dossier.core.report.SampleReport;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.process.ReaderLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reports as they come out, and what can be seen of them. */
final class WrittenReport {
  private WrittenReport() {}

  static byte[] of(byte[] file, ReportContent content) {
    List<ReportPicture> pictures = new ArrayList<>();
    new DocumentPages()
        .draw(
            file,
            Optional.empty(),
            ReaderLimits.DEFAULT,
            ReportPicture.orders(content),
            (order, image) -> pictures.add(ReportPicture.of(content, order.pageIndex(), image)));
    return ReportPdf.of(content, pictures);
  }

  /** One page on which one area is marked, by a finding whose colour nothing else has. */
  static ReportContent marking(Area area, Sheet sheet, int turn) {
    return SampleReport.with(
        List.of(SampleReport.finding(1, Weight.NEUTRAL, "A place", Mark.at(0, area))),
        List.of(new ReportPage(0, sheet, turn, List.of())));
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** At two pixels for a point. */
  static List<BufferedImage> sheets(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<BufferedImage> sheets = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        sheets.add(new PDFRenderer(document).renderImage(i, 2));
      }
      return sheets;
    }
  }
}
