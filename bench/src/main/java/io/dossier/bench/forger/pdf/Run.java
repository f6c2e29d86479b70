package io.dossier.bench.forger.pdf;

import io.dossier.core.examination.Area;
import java.awt.Color;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What one operator of a page's content shows.
 *
 * @param show the operator's number among those of the page that show text, from 0
 * @param size in points
 * @param stretch of the width; 1 is as designed
 */
public record Run(
    int pageIndex,
    int show,
    PDFont font,
    double size,
    double stretch,
    Color color,
    List<Glyph> glyphs) {
  private static final double DESCENT = 0.22;
  private static final double ASCENT = 0.78;

  public Run {
    glyphs = List.copyOf(glyphs);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** Of the glyphs from one to before another. */
  public Area area(int from, int to) {
    Glyph first = glyphs.get(from);
    Glyph last = glyphs.get(to - 1);
    return Area.between(
        first.x(),
        first.y() - DESCENT * size,
        last.x() + last.advance(),
        first.y() + ASCENT * size);
  }
}
