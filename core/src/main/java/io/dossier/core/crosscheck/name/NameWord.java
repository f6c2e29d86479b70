package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Word;

/** A word of a name with what it may tell. */
record NameWord(Word word, Role role) {
  /** From the one that tells most. */
  enum Role {
    FULL,
    WEAK,
    INITIAL,
    /** Perhaps a title, perhaps an initial or a name. */
    TITLE
  }

  static NameWord of(String text) {
    Role role = Role.FULL;
    if (text.length() == 1) {
      role = Role.INITIAL;
    } else if (NameLists.isWeak(text)) {
      role = Role.WEAK;
    }
    return new NameWord(Word.of(text), role);
  }

  NameWord as(Role other) {
    return new NameWord(word, other);
  }

  String text() {
    return word.text();
  }

  boolean is(Role asked) {
    return role == asked;
  }

  boolean isSingleLetter() {
    return word.length() == 1;
  }
}
