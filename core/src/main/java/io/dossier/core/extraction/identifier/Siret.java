package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The French number of an establishment: the {@link Siren} of its business, four digits, and a Luhn
 * digit over all (Code de commerce, R123-221). Establishments of La Poste have digits that add up
 * to a multiple of five instead (INSEE).
 */
final class Siret extends Identifier {
  private static final String POST = "356000000";

  Siret() {
    super("siret", Shape.loose("ddd ddd ddd ddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    boolean holds =
        Luhn.holds(compact)
            || compact.startsWith(POST) && compact.chars().map(c -> c - '0').sum() % 5 == 0;
    return Kinds.named("siren").flaw(compact.substring(0, 9)).or(() -> Flaw.checkDigit(holds));
  }
}
