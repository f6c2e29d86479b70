package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of a bank account as a bank numbers its own: 6 to 18 digits, or the last of them
 * behind masked ones. Rules for it are each bank's, so that nothing but its length can be checked.
 */
final class Account extends Identifier {
  Account() {
    super("account", Shape.loose("d{6,18}"), Shape.loose("m{2,14} d{3,6}"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact);
  }
}
