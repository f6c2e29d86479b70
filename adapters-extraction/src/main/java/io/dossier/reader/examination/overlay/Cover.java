package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.scene.Paint;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that was drawn and then laid under something opaque.
 *
 * @param paint what lies over it
 * @param under the text that cannot be seen any more; at least one run
 * @param over the text that is seen in its place; may be none
 */
record Cover(Paint paint, List<TextRun> under, List<TextRun> over) {
  Cover {
    under = List.copyOf(under);
    over = List.copyOf(over);
  }

  String before() {
    return joined(under);
  }

  String after() {
    return joined(over);
  }

  private static String joined(List<TextRun> runs) {
    return runs.stream().map(TextRun::text).collect(Collectors.joining(" "));
  }

  /** The letters and digits alone of a text. */
  static String bare(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static long digits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  /** Around the text under it, within what covers it. */
  Area area() {
    Area area = under.get(0).area();
    for (TextRun run : under) {
      area = area.union(run.area());
    }
    return area;
  }
}
