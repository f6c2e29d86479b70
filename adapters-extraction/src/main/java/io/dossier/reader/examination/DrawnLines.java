package io.dossier.reader.examination;

import io.dossier.core.examination.Area;
import io.dossier.core.reading.Line;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PixelRect;
import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Sight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads print at known places of drawn pages. Keeps the last page that it drew. */
public final class DrawnLines {
  private static final int DPI = 200;
  private static final long MOST_PIXELS = 12_000_000;

  private final PdfSample sample;
  private @Nullable BufferedImage drawing;
  private int drawn = -1;

  public DrawnLines(PdfSample sample) {
    this.sample = sample;
  }

  /**
   * What is read at a place.
   *
   * @param confidence the mean of its characters'; 0 to 1
   */
  public record Read(String text, double confidence, List<OcrReading.Glyph> glyphs) {
    public Read {
      glyphs = List.copyOf(glyphs);
    }
  }

  /**
   * @param line in user space, its text upright on the page as it is seen
   * @param margin left around it, in points
   * @return empty where nothing is read
   */
  public Optional<Read> read(int pageIndex, Area line, double margin) throws IOException {
    BufferedImage picture = picture(pageIndex);
    PdfFrame frame = sample.file().frame(pageIndex);
    double[] a = frame.toPage(line.x() - margin, line.y() - margin);
    double[] b = frame.toPage(line.right() + margin, line.top() + margin);
    PixelRect box =
        new PixelRect(
            within(Math.min(a[0], b[0])) * picture.getWidth(),
            within(Math.min(a[1], b[1])) * picture.getHeight(),
            within(Math.max(a[0], b[0])) * picture.getWidth(),
            within(Math.max(a[1], b[1])) * picture.getHeight());
    if (box.right() - box.left() < 4 || box.bottom() - box.top() < 4) {
      return Optional.empty();
    }
    OcrReading reading = sample.ocr().read(Sight.ofLines(picture, List.of(box)));
    if (reading.lines().isEmpty()) {
      return Optional.empty();
    }
    Line read = reading.lines().get(0);
    return Optional.of(new Read(read.text(), read.confidence(), reading.places().get(0).glyphs()));
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private BufferedImage picture(int pageIndex) throws IOException {
    BufferedImage known = drawing;
    if (known == null || drawn != pageIndex) {
      known = sample.file().draw(pageIndex, DPI, MOST_PIXELS);
      drawing = known;
      drawn = pageIndex;
    }
    return known;
  }
}
