package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The Indian tax number: five letters, four digits from 0001, one letter. The fourth letter tells
 * the kind of holder, such as P of a person and C of a company (Income Tax Department, Structure of
 * PAN). How the last letter is reckoned is not published.
 */
final class Pan extends Identifier {
  private static final String HOLDERS = "ABCFGHJKLPT";

  Pan() {
    super("pan", Shape.of("lllllddddl"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.unless(
            HOLDERS.indexOf(compact.charAt(3)) >= 0, "the fourth letter is no kind of holder")
        .or(
            () ->
                Flaw.unless(Digits.number(compact, 5, 9) > 0, "its digits are nothing but zeros"));
  }
}
