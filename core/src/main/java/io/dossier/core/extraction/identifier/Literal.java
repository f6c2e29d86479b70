package io.dossier.core.extraction.identifier;

/** A position where one character alone can stand. */
record Literal(char character) implements Position {
  @Override
  public String strict() {
    return String.valueOf(character);
  }

  @Override
  public String tolerant() {
    Alphabet alphabet = Character.isDigit(character) ? Alphabet.DIGIT : Alphabet.LETTER;
    return strict() + Character.toLowerCase(character) + alphabet.readFor(character);
  }

  @Override
  public char meant(char read) {
    return character;
  }
}
