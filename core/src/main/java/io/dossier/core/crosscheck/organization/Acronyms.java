package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.organization.OrganizationWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of which the other name has the first letters alone: {@code BCA}, {@code BANK CENTRAL
 * ASIA}.
 */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private Acronyms() {}

  /**
   * The words, those an acronym of the other name stands for replaced by it; empty where none is.
   */
  static Optional<List<OrganizationWord>> shortenedLike(
      List<OrganizationWord> words, List<OrganizationWord> others) {
    for (OrganizationWord other : others) {
      int length = other.text().length();
      if (length < SHORTEST || length > LONGEST || other.is(Role.PLACE)) {
        continue;
      }
      for (int i = 0; i + length <= words.size(); i++) {
        if (firstLetters(words.subList(i, i + length)).equals(other.text())) {
          List<OrganizationWord> shortened = new ArrayList<>(words);
          shortened.subList(i, i + length).clear();
          shortened.add(i, other);
          return Optional.of(shortened);
        }
      }
    }
    return Optional.empty();
  }

  private static String firstLetters(List<OrganizationWord> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.text().charAt(0)));
    return letters.toString();
  }
}
