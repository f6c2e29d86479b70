package io.dossier.reader.examination.look;

import io.dossier.core.examination.PageLook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The looks of a file's first pages. A page that cannot be drawn has none. */
public final class Looks {
  private static final int MOST_PAGES = 3;

  /** Draws a page, small is enough. */
  @FunctionalInterface
  public interface Drawing {
    BufferedImage of(int pageIndex) throws IOException;
  }

  private Looks() {}

  public static List<PageLook> of(int pageCount, Drawing drawing) {
    List<PageLook> looks = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_PAGES, pageCount); i++) {
      try {
        looks.add(new PageLook(i, PerceptualHash.of(drawing.of(i))));
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // Other pages are drawn all the same.
      }
    }
    return looks;
  }
}
