package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.Sheet;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.pdf.PdfDrawing;
import io.dossier.reader.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The signals of a PDF's pages. */
public final class PdfSignals {
  /** A page less of which lies under pictures is not drawn: a logo is no scan. */
  private static final double LEAST_PICTURES = 0.05;

  private PdfSignals() {}

  /** A page as it is seen. */
  @FunctionalInterface
  public interface Drawing {
    BufferedImage of(int pageIndex) throws IOException;
  }

  /** Of the first pages; those that cannot be drawn are left out. */
  public static List<PageSignals> of(PdfFile file, int pages, Drawing drawing) {
    List<PageSignals> signals = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      try {
        signals.add(page(file, i, drawing));
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // The reading says what of the page cannot be read.
        continue;
      }
    }
    return signals;
  }

  private static PageSignals page(PdfFile file, int pageIndex, Drawing drawing) throws IOException {
    PdfDrawing.Survey survey = file.drawing(pageIndex);
    if (survey.pictureShare() < LEAST_PICTURES) {
      return PageSignals.drawn(pageIndex, survey.pictureShare());
    }
    PdfFrame frame = file.frame(pageIndex);
    PdfRect crop = frame.crop();
    Sheet sheet =
        new Sheet(
            crop.left(), crop.bottom(), crop.right() - crop.left(), crop.top() - crop.bottom(), 0);
    return PictureMeasure.of(
        pageIndex,
        drawing.of(pageIndex),
        survey.pictureShare(),
        survey.pictureDpi(),
        sheet,
        frame.turn());
  }
}
