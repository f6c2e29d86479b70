package io.dossier.core.crosscheck.name;

import java.util.List;

/**
 * A name taken apart.
 *
 * @param words without titles and degrees; a surname that stood first before a comma is last
 * @param relative the name of the father, husband or guardian, where the text has one
 * @param patronym whether that name belongs to the own, as behind {@code bin}
 * @param leftOut titles and degrees
 */
record PersonName(
    List<NameWord> words, List<NameWord> relative, boolean patronym, List<String> leftOut) {
  PersonName {
    words = List.copyOf(words);
    relative = List.copyOf(relative);
    leftOut = List.copyOf(leftOut);
  }

  PersonName with(List<NameWord> others) {
    return new PersonName(others, relative, patronym, leftOut);
  }
}
