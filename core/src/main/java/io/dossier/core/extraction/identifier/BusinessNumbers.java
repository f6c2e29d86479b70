package io.dossier.core.extraction.identifier;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.grammar.TaxNumbers;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@link TaxNumbers}, and of those that are misread the Indian ones: each place of a {@link Gstin}
 * tells whether a letter or a digit was printed.
 */
public final class BusinessNumbers implements Grammar {
  private static final Set<String> TRAITS = Set.of("gstin");

  private final Identifier gstin = Identifier.named("gstin");
  private final TaxNumbers numbers = new TaxNumbers();

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>(numbers.in(segment));
    for (Occurrence found : gstin.in(segment.text())) {
      boolean told =
          matches.stream()
              .anyMatch(
                  match -> match.traits().equals(TRAITS) && match.span().from() == found.from());
      if (!told) {
        matches.removeIf(
            match -> match.span().from() < found.to() && found.from() < match.span().to());
        matches.add(
            new Match(
                segment.span(found.from(), found.to()), new Value.Text(found.value()), TRAITS));
      }
    }
    return matches;
  }
}
