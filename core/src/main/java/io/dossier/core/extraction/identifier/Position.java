package io.dossier.core.extraction.identifier;

/** What may stand in one position of an identifier. */
interface Position {
  /** The characters of a regular expression's class that belong here. */
  String strict();

  /** The same with what engines read in their stead. */
  String tolerant();

  /** The character that is meant by one of the tolerant class. */
  char meant(char read);
}
