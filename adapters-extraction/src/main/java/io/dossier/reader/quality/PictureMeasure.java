package io.dossier.reader.quality;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.PageSignals.Colour;
import io.dossier.core.examination.PageSignals.Source;
import io.dossier.core.examination.PageSignals.Tone;
import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.picture.Colours;
import java.awt.image.BufferedImage;
import java.util.List;

/** Measures one picture. */
final class PictureMeasure {
  /** Light, glare and what lies over the page are looked for in a copy no longer than this. */
  private static final int COARSE = 1400;

  private PictureMeasure() {}

  /**
   * @param picture of the page, upright in the turn of {@code sheet}'s page as seen
   * @param turn of the picture, as {@link Sheet#area} takes it
   */
  static PageSignals of(
      int pageIndex,
      BufferedImage picture,
      double pictureShare,
      double dpi,
      Sheet sheet,
      int turn) {
    int[] colours = Colours.of(picture);
    Gray full = Gray.of(colours, picture.getWidth(), picture.getHeight());
    int factor = Math.max(1, (Math.max(full.width(), full.height()) + COARSE - 1) / COARSE);
    Gray coarse = full.shrunk(factor);
    Cells cells = Cells.of(coarse);
    Tone tone = cells.tone();
    Colour colour = Tints.of(colours, full.width(), full.height(), factor, cells);
    return new PageSignals(
        pageIndex,
        new Source(pictureShare, dpi, full.width(), full.height()),
        tone,
        EdgeWidths.of(full, cells, factor, tone.contrast()),
        colour,
        FineRaster.of(full, cells, factor),
        areas(GlareSpots.of(coarse, cells, tone), sheet, turn),
        areas(Covers.of(colours, full, factor, cells, tone, colour.share()), sheet, turn),
        areas(CutPrint.of(coarse, tone), sheet, turn));
  }

  private static List<Area> areas(List<PageBox> boxes, Sheet sheet, int turn) {
    return boxes.stream().map(box -> sheet.area(box, turn)).toList();
  }
}
