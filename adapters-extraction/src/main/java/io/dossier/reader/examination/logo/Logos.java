package io.dossier.reader.examination.logo;

import io.dossier.core.examination.LogoPrint;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.SeenLogo;
import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.Unreadable;
import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.picture.Scaling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes prints of logos and looks for them on the first pages of a file. */
public final class Logos {
  /** Letterheads are on the first page, or behind a cover. */
  private static final int MOST_PAGES = 2;

  /** A page of A4 has so many pixels at 120 dots per inch. */
  private static final int LONG_SIDE = 1400;

  private Logos() {}

  /**
   * @throws Unreadable when the logo is too small or too plain to be known again
   */
  public static LogoPrint print(BufferedImage picture) {
    return Logo.of(picture).print();
  }

  /** A page upright, as it is looked at, and how its boxes lie. */
  public record Page(BufferedImage picture, Sheet sheet, int turn) {}

  /** Draws a page. */
  @FunctionalInterface
  public interface Drawing {
    Page of(int pageIndex) throws IOException;
  }

  /** Each at most once, where it is likest; a page that cannot be drawn bears none. */
  public static List<SeenLogo> seen(List<LogoPrint> wanted, int pageCount, Drawing drawing) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Logo> logos = wanted.stream().map(Logo::of).toList();
    List<SeenLogo> all = new ArrayList<>();
    for (int page = 0; page < Math.min(MOST_PAGES, pageCount); page++) {
      try {
        all.addAll(onPage(logos, page, drawing.of(page)));
      } catch (IOException | Unreadable | StackOverflowError e) {
        // Another page may be drawn all the same; the reading says that this one cannot be.
        continue;
      }
    }
    List<SeenLogo> best = new ArrayList<>();
    for (int i = 0; i < logos.size(); i++) {
      int index = i;
      all.stream()
          .filter(seen -> seen.index() == index)
          .max(Comparator.comparingDouble(SeenLogo::likeness))
          .ifPresent(best::add);
    }
    return best;
  }

  private static List<SeenLogo> onPage(List<Logo> logos, int pageIndex, Page page) {
    GreyPlane grey = GreyPlane.of(Scaling.toLongSide(page.picture(), LONG_SIDE));
    LogoSearch search = new LogoSearch(grey);
    List<SeenLogo> seen = new ArrayList<>();
    for (int i = 0; i < logos.size(); i++) {
      Optional<LogoSearch.Sighting> sighting = search.find(logos.get(i));
      if (sighting.isPresent()) {
        LogoSearch.Sighting at = sighting.get();
        PageBox box =
            PageBox.clamped(
                at.left() / grey.width(),
                at.top() / grey.height(),
                at.right() / grey.width(),
                at.bottom() / grey.height());
        seen.add(
            new SeenLogo(
                i, at.likeness(), Mark.at(pageIndex, page.sheet().area(box, page.turn()))));
      }
    }
    return seen;
  }
}
