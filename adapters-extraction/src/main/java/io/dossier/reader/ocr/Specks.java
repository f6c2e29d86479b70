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
        && text.confidence() < UNSURE
        && box.height() < LOW * usualHeight;
  }
}
