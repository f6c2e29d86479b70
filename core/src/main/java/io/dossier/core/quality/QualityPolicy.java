package io.dossier.core.quality;

/**
 * Where the lines are drawn. Each was tried on generated pages with one fault at a time and stands
 * where reading begins to lose words, short of any honest page that was tried; {@code
 * docs/quality.md} has the tables, {@code bench/run-quality.sh} makes them again.
 */
final class QualityPolicy {
  /** An edge of print this wide, in heights of a line of text, is blurred. */
  static final double BLUR = 0.158;

  /** Likewise where what was read is doubtful, too. */
  static final double BLUR_IN_DOUBT = 0.13;

  /** An edge of fewer pixels is as sharp as pixels are: the picture may be coarse, not blurred. */
  static final double LEAST_BLUR = 3.2;

  /** Without a line of text: an edge this wide, in pixels of a picture's thousandth part. */
  static final double BLUR_WITHOUT_TEXT = 6;

  /** Small print of fewer pixels in height is too coarse. */
  static final double LEAST_HEIGHT = 16.5;

  /** Likewise where what was read is doubtful, too. */
  static final double LEAST_HEIGHT_IN_DOUBT = 20;

  /** A picture with a shorter long side shows no page legibly. */
  static final double LEAST_SIDE = 320;

  /** Mean confidence of the letters under which what was read is doubtful. */
  static final double DOUBT = 0.93;

  /** Paper of a lower luma is in the dark. */
  static final double DARK_PAPER = 45;

  /** Likewise where what was read is doubtful, too. */
  static final double DARK_PAPER_IN_DOUBT = 75;

  /** Share of the paper that is white to the limit where a picture may be too bright. */
  static final double CLIPPED = 0.4;

  /** With so much white paper, less between it and ink is washed out, of 255. */
  static final double WASHED_OUT = 60;

  /** Likewise where what was read is doubtful, too. */
  static final double WASHED_OUT_IN_DOUBT = 85;

  /** Less between paper and ink is faint, of 255. */
  static final double FAINT = 28;

  /** Likewise where what was read is doubtful, too. */
  static final double FAINT_IN_DOUBT = 50;

  /** So many lines of text run out of the picture at a side where it is cut off. */
  static final int CUT_LINES = 3;

  /** Lines slope by more degrees. */
  static final double SLOPE = 14;

  /** Strokes along the upper or lower edge, as many as letters cut through. */
  static final int CUT_STROKES = 10;

  /** A pattern stands out of the grain by this ratio of amplitudes. */
  static final double RASTER = 25;

  /** Cells with print, as a share, under which a page without words is blank. */
  static final double BLANK = 0.004;

  /** Letters that a page with writing has at least; a caption on a photograph has fewer. */
  static final int WRITING = 24;

  /** A letter read with this confidence was most likely there. */
  static final double SURE = 0.75;

  private QualityPolicy() {}
}
