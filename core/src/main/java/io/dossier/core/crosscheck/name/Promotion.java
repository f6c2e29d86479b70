package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.name.NameWord.Role;
import java.util.List;

/**
 * A name that has only words that many bear tells by these: {@code RAM SINGH}, {@code SITI NUR}.
 */
final class Promotion {
  private Promotion() {}

  static List<NameWord> of(List<NameWord> words) {
    if (words.stream().anyMatch(word -> word.is(Role.FULL))) {
      return words;
    }
    Role best = words.stream().anyMatch(word -> word.is(Role.WEAK)) ? Role.WEAK : Role.TITLE;
    return words.stream()
        .map(word -> word.is(best) && !word.isSingleLetter() ? word.as(Role.FULL) : word)
        .toList();
  }
}
