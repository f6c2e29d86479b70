package io.dossier.reader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Sheet;
import io.dossier.core.report.ReportContent;
import io.dossier.reader.testing.SamplePdfs;
import io.dossier.reader.testing.SamplePictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Frames lie around what they mark, however the page lies. */
class MarkedPlacesTest {
  private static final Area AREA = new Area(120, 500, 80, 30);
  private static final Color FRAME = Palette.of(Weight.NEUTRAL);

  /** The frame's air and thickness, in pixels of the drawn sheet, and a little. */
  private static final double AROUND = 7;

  private static byte[] pdf(PDPage page) {
    return SamplePdfs.page(
        page,
        (document, out) -> {
          out.setNonStrokingColor(Color.MAGENTA);
          out.addRect(
              (float) AREA.x(), (float) AREA.y(), (float) AREA.width(), (float) AREA.height());
          out.fill();
        });
  }

  private static void framed(byte[] file, ReportContent content) throws IOException {
    for (BufferedImage sheet : WrittenReport.sheets(WrittenReport.of(file, content))) {
      Rectangle block = bounds(sheet, Color.MAGENTA);
      if (!block.isEmpty()) {
        Rectangle frame = bounds(sheet, FRAME);
        assertThat(block.width).isGreaterThan(20);
        assertThat((double) block.x - frame.x).isBetween(0.0, AROUND);
        assertThat(frame.getMaxX() - block.getMaxX()).isBetween(0.0, AROUND);
        assertThat(frame.getMaxY() - block.getMaxY()).isBetween(0.0, AROUND);
        // The number stands on the frame.
        assertThat((double) block.y - frame.y).isBetween(24.0, 40.0);
        return;
      }
    }
    throw new AssertionError("no sheet shows the page");
  }

  private static Rectangle bounds(BufferedImage sheet, Color color) {
    Rectangle bounds = new Rectangle();
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        if (near(new Color(sheet.getRGB(x, y)), color)) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          bounds = bounds.isEmpty() ? pixel : bounds.union(pixel);
        }
      }
    }
    return bounds;
  }

  private static boolean near(Color a, Color b) {
    return Math.abs(a.getRed() - b.getRed()) < 20
        && Math.abs(a.getGreen() - b.getGreen()) < 20
        && Math.abs(a.getBlue() - b.getBlue()) < 20;
  }

  @Test
  void onAPageThatIsUpright() throws IOException {
    framed(
        pdf(new PDPage(PDRectangle.A4)),
        WrittenReport.marking(AREA, new Sheet(0, 0, 595.28, 841.89, 0), 0));
  }

  @Test
  void onAPageThatIsTurnedAndCropped() throws IOException {
    for (int turn : new int[] {90, 180, 270}) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(turn);
      page.setCropBox(new PDRectangle(50, 300, 400, 500));
      framed(pdf(page), WrittenReport.marking(AREA, new Sheet(50, 300, 400, 500, 0), turn));
    }
  }

  @Test
  void onAPageThatWasReadLyingOtherwiseThanItsFileSays() throws IOException {
    framed(
        pdf(new PDPage(PDRectangle.A4)),
        WrittenReport.marking(AREA, new Sheet(0, 0, 595.28, 841.89, 0), 180));
  }

  @Test
  void onAPictureThatIsTurnedByItsExif() throws IOException {
    BufferedImage upright = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 800);
    graphics.setColor(Color.MAGENTA);
    graphics.fillRect(
        (int) AREA.x(), 800 - (int) AREA.top(), (int) AREA.width(), (int) AREA.height());
    graphics.dispose();
    BufferedImage stored = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 800; x++) {
        stored.setRGB(x, y, upright.getRGB(599 - y, x));
      }
    }
    framed(
        SamplePictures.jpeg(stored, 6),
        WrittenReport.marking(AREA, new Sheet(0, 0, 600, 800, 90), 90));
  }
}
