package io.dossier.bench.forger;

import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/**
 * Something that is done to a document: a way of forging it, or of handling it honestly. Which of
 * the two it is the lists of its package say. Everything random comes from the dice.
 *
 * @param <D> what it is done to
 */
public interface Treatment<D> {
  /** Names it in the labels: a few words in lower case. */
  String code();

  /** Empty where the document has nothing that it could be done to. */
  Optional<Treated> apply(D draft, Dice dice) throws IOException;
}
