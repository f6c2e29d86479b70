package io.dossier.reader.ocr;

/**
 * The characters that the recognizer tells apart, as classes of its last layer: 0 is the blank of
 * connectionist temporal classification, the last one the space.
 */
record Alphabet(char[] characters) {
  /**
   * @param visible all characters but the space
   */
  static Alphabet of(String visible) {
    return new Alphabet(("\0" + visible + ' ').toCharArray());
  }

  int size() {
    return characters.length;
  }

  /** The class of the space. */
  int space() {
    return characters.length - 1;
  }

  /** All characters but the space. */
  String visible() {
    return String.valueOf(characters, 1, characters.length - 2);
  }
}
