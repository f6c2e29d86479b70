package io.dossier.reader.ocr;

import io.dossier.reader.geometry.PixelRect;
import java.util.List;

/**
 * Letters and digits that were cut out by themselves and stand at the end of another line's box as
 * well: read twice, as the line's first or last character and alone.
 */
final class SharedLetters {
  /** Of its width: so much lies in the other line's box. */
  private static final double OVER = 0.3;

  private SharedLetters() {}

  static boolean is(LineReader.Found alone, List<LineReader.Found> lines) {
    return alone.text().glyphs().size() == 1
        && lines.stream().anyMatch(line -> line != alone && holds(line, alone));
  }

  private static boolean holds(LineReader.Found line, LineReader.Found alone) {
    PixelRect box = line.box().bounds();
    PixelRect letter = alone.box().bounds();
    String printed = line.text().printed();
    double shared = Math.min(box.right(), letter.right()) - Math.max(box.left(), letter.left());
    return printed.length() > 1
        && shared >= OVER * (letter.right() - letter.left())
        && alone.box().centerY() > box.top()
        && alone.box().centerY() < box.bottom()
        && (letter.left() < box.left()
            ? printed.startsWith(alone.text().printed())
            : letter.right() > box.right() && printed.endsWith(alone.text().printed()));
  }
}
