package io.dossier.reader.examination.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Examination;
import io.dossier.reader.examination.DocumentExamination;
import io.dossier.reader.process.ReaderLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;

class ScanTracesTest {
  @Test
  void marksOnThePageWhatWasFoundInItsScan() throws IOException {
    BufferedImage scene = Scenes.textured(400, 320, 1, 3);
    BufferedImage once = Scenes.decoded(Scenes.jpeg(scene, 0.7));
    BufferedImage forged =
        Scenes.withPart(once, Scenes.textured(400, 320, 2, 3), 120, 100, 110, 80);
    Examination examination = examined(pdf(Scenes.jpeg(forged, 0.92)));
    CheckResult result = examination.of(Check.DOUBLE_COMPRESSION).orElseThrow();
    assertEquals(CheckResult.Outcome.FOUND, result.outcome());
    Area mark = result.findings().get(0).marks().get(0).areas().get(0);
    // The scan lies at 100, 200 and is shown at half its size.
    assertTrue(mark.meets(new Area(100 + 70, 200 + 80, 35, 20)), mark.toString());
    assertTrue(mark.width() < 100 && mark.height() < 80, mark.toString());
    assertEquals(1, examination.looks().size());
  }

  @Test
  void saysThatThereIsNoScan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertEquals(
          CheckResult.Outcome.COULD_NOT_RUN,
          examined(bytes.toByteArray()).of(Check.COPY_MOVE).orElseThrow().outcome());
    }
  }

  private static byte[] pdf(byte[] jpeg) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 100, 200, 200, 160);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static Examination examined(byte[] pdf) {
    return DocumentExamination.of(pdf, Optional.empty(), ReaderLimits.DEFAULT, (looks, of) -> {});
  }
}
