package io.dossier.core.crosscheck.name;

import java.util.List;
import java.util.Optional;

/**
 * A name taken apart.
 *
 * @param words without titles and degrees; a surname that stood first before a comma is last
 * @param relative the name of the father, husband or guardian, where the text has one
 * @param leftOut titles and degrees
 * @param generation {@code JR}, {@code SR}, {@code II} and the like
 * @param sex as the word before the relative tells it
 */
record PersonName(
    List<NameWord> words,
    List<NameWord> relative,
    List<String> leftOut,
    Optional<String> generation,
    Sex sex) {
  PersonName {
    words = List.copyOf(words);
    relative = List.copyOf(relative);
    leftOut = List.copyOf(leftOut);
  }

  PersonName with(List<NameWord> others) {
    return new PersonName(others, relative, leftOut, generation, sex);
  }

  /** Without a relative. */
  PersonName alone() {
    return new PersonName(words, List.of(), leftOut, generation, sex);
  }

  /** The relative as a person. */
  PersonName ofRelative() {
    return new PersonName(relative, List.of(), List.of(), Optional.empty(), Sex.UNKNOWN);
  }
}
