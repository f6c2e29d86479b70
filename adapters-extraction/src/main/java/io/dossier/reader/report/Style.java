package io.dossier.reader.report;

import java.awt.Color;

/**
 * How text is set.
 *
 * @param size in points
 * @param leading from one line's foot to the next, in points
 */
record Style(Cut cut, double size, double leading, Color color) {
  static final Style TITLE = new Style(Cut.BOLD, 20, 26, Palette.INK);
  static final Style HEADING = new Style(Cut.BOLD, 13.5, 18, Palette.INK);
  static final Style STRONG = new Style(Cut.BOLD, 10.5, 14, Palette.INK);
  static final Style BODY = new Style(Cut.REGULAR, 10.5, 14, Palette.INK);
  static final Style SMALL = new Style(Cut.REGULAR, 9, 11.5, Palette.QUIET);
  static final Style SMALL_STRONG = new Style(Cut.BOLD, 9, 11.5, Palette.INK);
  static final Style CELL = new Style(Cut.REGULAR, 9, 11.5, Palette.INK);

  /** The cuts of the typeface. */
  enum Cut {
    REGULAR,
    BOLD
  }

  Style in(Color other) {
    return new Style(cut, size, leading, other);
  }

  Style at(double otherSize, double otherLeading) {
    return new Style(cut, otherSize, otherLeading, color);
  }
}
