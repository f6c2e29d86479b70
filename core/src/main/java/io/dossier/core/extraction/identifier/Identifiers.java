package io.dossier.core.extraction.identifier;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Segment;
import java.util.List;

/**
 * Identifiers of one kind; the values are texts in normalized form.
 *
 * <p>Traits: {@code valid} (structure and check digit hold), {@code clean} (nothing was put right),
 * {@code grouped} (printed in its usual groups), {@code masked} (not all digits are shown, so that
 * nothing can be checked; never with {@code valid}).
 */
public final class Identifiers implements Grammar {
  private final Identifier kind;

  public Identifiers(Identifier kind) {
    this.kind = kind;
  }

  @Override
  public List<Match> in(Segment segment) {
    return kind.in(segment.text()).stream()
        .map(
            found ->
                new Match(
                    segment.span(found.from(), found.to()),
                    new Value.Text(found.value()),
                    found.traits()))
        .toList();
  }
}
