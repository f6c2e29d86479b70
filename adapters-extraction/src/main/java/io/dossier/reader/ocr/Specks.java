package io.dossier.reader.ocr;

import java.util.List;

/**
 * Spots of the paper, and colons cut out by themselves, that were read as letters or digits: a few
 * characters, not sure, and much lower than the other lines.
 */
final class Specks {
  private static final int LONGEST = 3;

  /** Of the other lines' height. */
  private static final double LOW = 0.55;

  private static final double UNSURE = 0.8;

  /** What is lower still is a colon, however like a digit it looks. */
  private static final double VERY_LOW = 0.5;

  private static final double UNSURE_IF_VERY_LOW = 0.93;

  private final double usualHeight;

  private Specks(double usualHeight) {
    this.usualHeight = usualHeight;
  }

  /**
   * @param lines of the page
   */
  static Specks among(List<TextBox> lines) {
    double[] heights = lines.stream().mapToDouble(TextBox::height).sorted().toArray();
    return new Specks(heights.length == 0 ? 0 : heights[heights.length / 2]);
  }

  boolean is(TextBox box, Recognizer.Text text) {
    return text.glyphs().size() <= LONGEST
        && (text.confidence() < UNSURE && box.height() < LOW * usualHeight
            || text.confidence() < UNSURE_IF_VERY_LOW && box.height() < VERY_LOW * usualHeight);
  }
}
