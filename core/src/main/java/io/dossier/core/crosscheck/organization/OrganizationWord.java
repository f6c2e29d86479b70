package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.text.Word;

/** A word of an organization's name with what it may tell. */
record OrganizationWord(Word word, Role role) {
  /** From the one that tells most. */
  enum Role {
    OWN,
    TRADE,
    PLACE
  }

  static OrganizationWord of(String text, Role role) {
    return new OrganizationWord(Word.of(text), role);
  }

  String text() {
    return word.text();
  }

  boolean is(Role asked) {
    return role == asked;
  }
}
