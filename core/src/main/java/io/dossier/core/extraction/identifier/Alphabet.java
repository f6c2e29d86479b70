package io.dossier.core.extraction.identifier;

/** The alphabets of positions, and what engines read in the stead of their characters. */
enum Alphabet implements Position {
  DIGIT("0-9", "OoQDIil|!ZzSsGbB?gq", "0000111112255668799"),
  LETTER("A-Z", "012568|", "OIZSGBI"),
  ALPHANUMERIC("0-9A-Z", "", ""),
  /** ISO 3779, 4.5: without I, O and Q. */
  VEHICLE("0-9A-HJ-NPR-Z", "OQIoqil", "0010011"),
  /** What stands for a digit that is not shown. */
  MASK("Xx*#•", "", "");

  private final String strict;
  private final String read;
  private final String meant;

  Alphabet(String strict, String read, String meant) {
    this.strict = strict;
    this.read = read;
    this.meant = meant;
  }

  @Override
  public String strict() {
    return strict;
  }

  @Override
  public String tolerant() {
    return strict + read + (folds() ? "a-z" : "");
  }

  @Override
  public char meant(char character) {
    if (this == MASK) {
      return 'X';
    }
    int at = read.indexOf(character);
    if (at >= 0) {
      return meant.charAt(at);
    }
    return folds() ? Character.toUpperCase(character) : character;
  }

  /** What is read in the stead of one of its characters. */
  String readFor(char character) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < meant.length(); i++) {
      if (meant.charAt(i) == character) {
        found.append(read.charAt(i));
      }
    }
    return found.toString();
  }

  private boolean folds() {
    return this == LETTER || this == ALPHANUMERIC || this == VEHICLE;
  }
}
