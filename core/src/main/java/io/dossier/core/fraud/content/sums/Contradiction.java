package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.Provenance;
import java.util.List;
import java.util.stream.Stream;

/**
 * Amounts of which one was changed.
 *
 * @param words what does not fit, for a person; quotes the document
 * @param suspects the amounts that a change of would make all fit; at least one
 */
public record Contradiction(String words, List<Place> suspects) {
  public Contradiction {
    suspects = List.copyOf(suspects);
    if (suspects.isEmpty()) {
      throw new IllegalArgumentException("a contradiction names amounts");
    }
  }

  /** Where an amount stands on its page as it is seen, and how it is printed. */
  public record Place(Provenance.Place place, String text) {}

  static Contradiction of(String words, Stream<PrintedAmount> suspects) {
    return new Contradiction(
        words,
        suspects
            .map(
                amount ->
                    new Place(
                        new Provenance.Place(amount.page(), amount.span().seen()), amount.text()))
            .toList());
  }
}
