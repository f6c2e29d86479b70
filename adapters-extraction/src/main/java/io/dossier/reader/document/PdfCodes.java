package io.dossier.reader.document;

import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.barcode.Barcodes;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes on a PDF's page: looked for on the whole of it, and once more from near where a small
 * one may be and none was decoded. A module should be three to four pixels wide, which those of a
 * small code are not on a picture of the whole page.
 */
final class PdfCodes {
  private static final int DPI = 136;

  /** A module of a quarter of a millimetre, the least that is advised, has three pixels. */
  private static final int CLOSE_DPI = 300;

  private static final long MOST_CLOSE_PIXELS = 2_000_000;

  /** Points around a place, for the margin that a code needs. */
  private static final double MARGIN = 6;

  private final PdfFile file;
  private final Recognition recognition;
  private final long mostPixels;

  PdfCodes(PdfFile file, Recognition recognition, long mostPixels) {
    this.file = file;
    this.recognition = recognition;
    this.mostPixels = mostPixels;
  }

  /**
   * @param turn of the page as it is drawn, that makes it upright
   * @param places in user space, where small codes may be
   */
  List<Barcode> of(int pageIndex, int turn, List<PdfRect> places) {
    try {
      return of(file.draw(pageIndex, DPI, mostPixels), pageIndex, turn, places);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The text is worth more than a picture that cannot be drawn.
      return List.of();
    }
  }

  /** Likewise, where the page was drawn already. */
  List<Barcode> of(BufferedImage picture, int pageIndex, int turn, List<PdfRect> places) {
    List<Barcode> codes = new ArrayList<>(recognition.barcodes(picture, turn));
    for (PdfRect place : places) {
      PageBox part = around(place, pageIndex);
      PageBox upright = QuarterTurn.turned(part, turn);
      if (codes.stream().noneMatch(code -> holds(upright, code.box()))) {
        closely(pageIndex, part)
            .map(code -> turned(code, turn))
            .filter(code -> codes.stream().noneMatch(other -> other.text().equals(code.text())))
            .ifPresent(codes::add);
      }
    }
    return codes;
  }

  private PageBox around(PdfRect place, int pageIndex) {
    PdfFrame frame = file.frame(pageIndex);
    return frame.toPage(
        new PdfRect(
            place.left() - MARGIN,
            place.bottom() - MARGIN,
            place.right() + MARGIN,
            place.top() + MARGIN));
  }

  private Optional<Barcode> closely(int pageIndex, PageBox part) {
    try {
      return Barcodes.closely(file.drawPart(pageIndex, part, CLOSE_DPI, MOST_CLOSE_PIXELS))
          .map(code -> new Barcode(code.format(), code.text(), within(part, code.box())));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // As above: a code is worth less than what was read.
      return Optional.empty();
    }
  }

  private static Barcode turned(Barcode code, int turn) {
    return new Barcode(code.format(), code.text(), QuarterTurn.turned(code.box(), turn));
  }

  private static boolean holds(PageBox outer, PageBox inner) {
    return outer.x() <= inner.centerX()
        && inner.centerX() <= outer.right()
        && outer.y() <= inner.centerY()
        && inner.centerY() <= outer.bottom();
  }

  private static PageBox within(PageBox part, PageBox box) {
    return PageBox.clamped(
        part.x() + box.x() * part.width(),
        part.y() + box.y() * part.height(),
        part.x() + box.right() * part.width(),
        part.y() + box.bottom() * part.height());
  }
}
