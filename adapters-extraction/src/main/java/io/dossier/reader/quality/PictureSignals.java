package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.Sheet;
import io.dossier.reader.Unreadable;
import io.dossier.reader.picture.Picture;
import io.dossier.reader.picture.PictureFile;
import java.util.ArrayList;
import java.util.List;

/** The signals of a picture's pages. */
public final class PictureSignals {
  private static final int MOST_PAGES = 20;

  private PictureSignals() {}

  /**
   * Of the first pages; those that cannot be decoded are left out.
   *
   * @param first page, decoded already
   */
  public static List<PageSignals> of(PictureFile file, Picture first) {
    List<PageSignals> signals = new ArrayList<>();
    signals.add(of(0, first));
    for (int i = 1; i < Math.min(MOST_PAGES, file.pageCount()); i++) {
      try {
        signals.add(of(i, file.page(i)));
      } catch (Unreadable e) {
        // The reading says that the page cannot be read.
        continue;
      }
    }
    return signals;
  }

  private static PageSignals of(int pageIndex, Picture picture) {
    boolean upright = picture.turn() % 180 == 0;
    int width = upright ? picture.storedWidth() : picture.storedHeight();
    int height = upright ? picture.storedHeight() : picture.storedWidth();
    Sheet sheet = new Sheet(0, 0, width, height, picture.turn());
    return PictureMeasure.of(pageIndex, picture.image(), 1, 0, sheet, picture.turn());
  }
}
