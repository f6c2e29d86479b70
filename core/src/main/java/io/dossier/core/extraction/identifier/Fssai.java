package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The licence of an Indian food business, 14 digits: 1 for a licence or 2 for a registration, two
 * of the state, two of the year, three of the officer, six running ones (FSSAI, Licensing and
 * Registration Regulations, 2011, in force since August of that year). It has no check digit.
 */
final class Fssai extends Identifier {
  private static final int FIRST_YEAR = 10;

  Fssai() {
    super("fssai", Shape.loose("d dd dd ddd dddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.unless(
            compact.charAt(0) == '1' || compact.charAt(0) == '2',
            "the first digit is neither a licence's nor a registration's")
        .or(
            () ->
                Flaw.unless(
                    Digits.number(compact, 3, 5) >= FIRST_YEAR,
                    "the fourth and fifth digit are no year since licences are given"));
  }
}
