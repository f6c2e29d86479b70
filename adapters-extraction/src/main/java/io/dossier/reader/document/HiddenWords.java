package io.dossier.reader.document;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import io.dossier.reader.geometry.PdfFrame;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Tells words of which a glyph cannot be seen. */
final class HiddenWords implements Predicate<Word> {
  /** Finer than glyphs of ordinary print lie apart. */
  private static final int SIDE = 1000;

  /** Of a word's box, at each edge, where the neighbour's glyphs may reach. */
  private static final double EDGE = 0.1;

  private final BitSet cells = new BitSet();

  /**
   * @param glyphs middles of those that cannot be seen, in user space
   * @param frame in which the words' boxes lie
   */
  HiddenWords(List<double[]> glyphs, PdfFrame frame) {
    for (double[] glyph : glyphs) {
      double[] at = frame.toPage(glyph[0], glyph[1]);
      cells.set(cell(at[1]) * SIDE + cell(at[0]));
    }
  }

  @Override
  public boolean test(Word word) {
    PageBox box = word.box();
    int left = cell(box.x() + EDGE * box.width());
    int right = cell(box.right() - EDGE * box.width());
    for (int row = cell(box.y() + EDGE * box.height());
        row <= cell(box.bottom() - EDGE * box.height());
        row++) {
      int found = cells.nextSetBit(row * SIDE + left);
      if (found >= 0 && found <= row * SIDE + right) {
        return true;
      }
    }
    return false;
  }

  private static int cell(double share) {
    return (int) Math.max(0, Math.min(SIDE - 1, Math.floor(share * SIDE)));
  }
}
