package io.dossier.core.crosscheck;

/** What a field holds; each kind is compared by practices of its own. */
public enum FieldKind {
  PERSON_NAME,
  ADDRESS,
  ORGANIZATION,
  DATE,
  AMOUNT,
  IDENTIFIER,
  TEXT
}
