package io.dossier.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.Word;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfTextTest {
  @Test
  void partsTextsThatAreWrittenFromRightToLeft() throws IOException {
    byte[] pdf =
        SamplePdfs.page(
            new PDPage(PDRectangle.A4),
            (document, out) -> {
              SamplePdfs.text(document, out, "Seller Details", 320, 700, 12);
              SamplePdfs.text(document, out, "Buyer Details", 40, 700, 12);
            });
    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      List<String> lines = file.text(0).lines().stream().map(PdfTextTest::text).toList();
      assertEquals(List.of("Buyer Details", "Seller Details"), lines);
    }
  }

  private static String text(Line line) {
    return String.join(" ", line.words().stream().map(Word::text).toList());
  }
}
