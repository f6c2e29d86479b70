package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.PdfWords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page as one revision has it.
 *
 * @param index from 0
 */
record RevisedPage(PdfFile file, int index, PDPage page) {
  /** More pages are not compared. */
  private static final int MOST = 2_000;

  /** Fine enough that one digit of small print is seen to be another. */
  private static final double DPI = 144;

  private static final long MOST_PIXELS = 2_500_000;

  static List<RevisedPage> of(PdfFile file) {
    List<RevisedPage> pages = new ArrayList<>();
    for (PDPage page : file.document().getPages()) {
      if (pages.size() >= MOST) {
        break;
      }
      pages.add(new RevisedPage(file, pages.size(), page));
    }
    return pages;
  }

  PdfFrame frame() {
    return file.frame(index);
  }

  /** The words of its content, annotations aside. */
  List<PdfWords.Placed> words() throws IOException {
    return file.words(index);
  }

  BufferedImage drawn() throws IOException {
    return file.draw(index, DPI, MOST_PIXELS);
  }

  BufferedImage drawnWithoutAnnotations() throws IOException {
    return file.drawBare(index, DPI, MOST_PIXELS);
  }

  /** All that is seen of it, in user space. */
  Area whole() {
    PdfRect crop = frame().crop();
    return Area.between(crop.left(), crop.bottom(), crop.right(), crop.top());
  }

  /** As a person names it. */
  String name() {
    return "page " + (index + 1);
  }
}
