package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Optional;

/** A rule about some values that stand together. */
@FunctionalInterface
interface Judgement {
  /**
   * Empty when what it needs is not there.
   *
   * @param values in the order of the rule's arguments
   */
  Optional<Outcome> of(List<Optional<Value>> values);
}
