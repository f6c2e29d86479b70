package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.scene.Paint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small opaque picture, or a small filled box, that lies on something it may hide.
 *
 * @param paint the patch itself
 * @param scan the picture of the whole page that it lies on; null where it lies on text
 * @param words that are seen on it, drawn as text
 */
record Patch(Paint paint, @Nullable Paint scan, List<String> words) {
  /** In points: a line of print with what is around it. */
  private static final double LINE = 40;

  private static final double LYING = 1.1;

  Patch {
    words = List.copyOf(words);
  }

  Area area() {
    return paint.area();
  }

  /** Whether it has the form of a line of print, or of a word. */
  boolean lineLike() {
    return area().height() <= LINE && area().width() >= LYING * area().height();
  }
}
