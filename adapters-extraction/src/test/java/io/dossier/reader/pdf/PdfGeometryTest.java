package io.dossier.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import io.dossier.reader.geometry.PixelRect;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.testing.SamplePdfs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfGeometryTest {
  /** Boxes reach from below the letters to above them; ink does not. */
  private static final double NEAR = 0.012;

  @ParameterizedTest
  @CsvSource({
    "0,0,0,0",
    "90,0,0,0",
    "180,0,0,0",
    "270,0,0,0",
    "0,50,80,0",
    "90,50,80,0",
    "180,50,80,0",
    "270,50,80,0",
    "0,-40,-90,0",
    "270,-40,-90,0",
    "0,50,80,90",
    "90,50,80,90",
    "270,50,80,-90",
    "-90,50,80,0",
    "450,0,0,0"
  })
  void boxOfWordLiesWhereItsInkIs(int rotation, int left, int bottom, int slant)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(-200, -200, 1000, 1200));
    page.setCropBox(new PDRectangle(left, bottom, 400, 500));
    page.setRotation(rotation);
    byte[] pdf =
        SamplePdfs.page(
            page,
            (document, out) -> {
              out.transform(Matrix.getTranslateInstance(left + 130f, bottom + 300f));
              out.transform(Matrix.getRotateInstance(Math.toRadians(slant), 0, 0));
              SamplePdfs.text(document, out, "HERE", 0, 0, 24);
            });
    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      List<Word> words = file.text(0).lines().get(0).words();
      assertEquals("HERE", words.get(0).text());
      PageBox ink = ink(file.draw(0, 72, 1_000_000));
      int back = Math.floorMod(file.frame(0).turn() - file.text(0).turn(), 360);
      PageBox box = QuarterTurn.turned(words.get(0).box(), back);
      assertEquals(ink.centerX(), box.centerX(), NEAR);
      assertEquals(ink.centerY(), box.centerY(), NEAR);
    }
  }

  private static PageBox ink(BufferedImage picture) {
    double left = picture.getWidth();
    double top = picture.getHeight();
    double right = 0;
    double bottom = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 255) < 128) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1.0);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1.0);
        }
      }
    }
    return new PixelRect(left, top, right, bottom).toPage(picture.getWidth(), picture.getHeight());
  }
}
