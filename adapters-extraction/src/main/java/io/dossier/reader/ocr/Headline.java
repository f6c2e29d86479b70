package io.dossier.reader.ocr;

/**
 * The stroke from which the letters of a word hang in Devanagari, Bengali and Gurmukhi
 * (shirorekha). The recognizer does not know these scripts and reads them as Latin letters, mostly
 * upside down, where the stroke is a base line to it.
 */
final class Headline {
  /** Darker, of white 1 and black -1, is ink. */
  private static final float INK = -0.1f;

  /** Rows nearer to an edge may belong to a rule or to another line. */
  private static final double EDGE = 0.1;

  /** Latin letters have 0.85 of their columns inked in one row at most. */
  private static final double WHOLE = 0.94;

  /** A rule of a table or form does not end with the words. */
  private static final double MOST_OF_LINE = 0.92;

  /** Where it runs, from the edge of the line that is nearer to it, as a share of its height. */
  private static final double NEAREST = 0.15;

  private static final double FARTHEST = 0.45;

  /** A line less wide, by its height, is a letter or a mark, which may well be one stroke. */
  private static final double LEAST_WIDTH = 2;

  private Headline() {}

  /** Whether one runs over or, upside down, under all the words of a line. */
  static boolean isIn(LinePicture line) {
    LinePicture clear = line.clearer();
    int from = (int) (EDGE * clear.height());
    int to = clear.height() - from;
    int[] ink = new int[clear.height()];
    int columns = 0;
    for (int x = 0; x < clear.width(); x++) {
      boolean inked = false;
      for (int y = from; y < to; y++) {
        if (clear.values()[y * clear.width() + x] < INK) {
          ink[y]++;
          inked = true;
        }
      }
      columns += inked ? 1 : 0;
    }
    int fullest = from;
    for (int y = from; y < to; y++) {
      fullest = ink[y] > ink[fullest] ? y : fullest;
    }
    double place = (fullest + 0.5) / clear.height();
    double near = Math.min(place, 1 - place);
    return clear.width() >= LEAST_WIDTH * clear.height()
        && columns > 0
        && ink[fullest] >= WHOLE * columns
        && columns < MOST_OF_LINE * clear.width()
        && near > NEAREST
        && near < FARTHEST;
  }
}
