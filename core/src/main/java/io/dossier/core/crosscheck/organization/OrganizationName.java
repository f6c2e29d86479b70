package io.dossier.core.crosscheck.organization;

import io.dossier.core.crosscheck.organization.OrganizationWord.Role;
import java.util.List;
import java.util.Set;

/**
 * A name of an organization taken apart.
 *
 * @param words without legal forms and words that join
 * @param forms the legal forms, by their names in {@code legal.forms}
 */
record OrganizationName(List<OrganizationWord> words, Set<String> forms) {
  OrganizationName {
    words = List.copyOf(words);
    forms = Set.copyOf(forms);
  }

  OrganizationName with(List<OrganizationWord> others) {
    return new OrganizationName(others, forms);
  }

  /**
   * A name without words of its own tells by its trade, one without that by its place.
   *
   * @param body whether it is a public body's, which tells by its place too
   */
  OrganizationName promoted(boolean body) {
    if (words.stream().anyMatch(word -> word.is(Role.OWN))) {
      return this;
    }
    Role best = words.stream().anyMatch(word -> word.is(Role.TRADE)) ? Role.TRADE : Role.PLACE;
    return with(
        words.stream()
            .map(word -> word.is(best) || body ? new OrganizationWord(word.word(), Role.OWN) : word)
            .toList());
  }
}
