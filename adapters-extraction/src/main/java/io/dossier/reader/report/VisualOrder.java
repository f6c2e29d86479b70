package io.dossier.reader.report;

import java.text.Bidi;

/**
 * The characters of one line in the order in which they are drawn from left to right (Unicode
 * Standard Annex 9). Paragraphs run from left to right, as the report's own words do.
 */
final class VisualOrder {
  private VisualOrder() {}

  static String of(String line) {
    char[] characters = line.toCharArray();
    if (!Bidi.requiresBidi(characters, 0, characters.length)) {
      return line;
    }
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }
}
