package io.dossier.core.extraction.identifier;

/** The characters of a match, put right as they are added; belongs to one thread. */
final class Spelling {
  private static final String BORDERS = " ./-";

  private final StringBuilder compact = new StringBuilder();
  private int replaced;
  private int borders;
  private boolean clean = true;
  private boolean everyBorder = true;
  private boolean masked;

  /** What stands in the places of a position, with or without something between. */
  void add(Position position, String text) {
    for (char character : text.toCharArray()) {
      if (BORDERS.indexOf(character) < 0) {
        add(position, character);
      }
    }
  }

  /** What stands at a border, if anything. */
  void border(String text) {
    borders++;
    everyBorder &= !text.isEmpty();
  }

  private void add(Position position, char character) {
    char meant = position.meant(character);
    if (position == Alphabet.MASK) {
      masked = true;
    } else {
      clean &= meant == character;
      replaced += Character.toUpperCase(character) == meant ? 0 : 1;
    }
    compact.append(meant);
  }

  /** Whether more than a quarter had to be put right, and of few more than one. */
  boolean doubtful() {
    return replaced > Math.max(1, compact.length() / 4);
  }

  Shaped shaped(int from, int to) {
    return new Shaped(from, to, compact.toString(), clean, borders > 0 && everyBorder, masked);
  }
}
