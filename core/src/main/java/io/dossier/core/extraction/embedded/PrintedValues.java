package io.dossier.core.extraction.embedded;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.Optional;

/** Where a value stands on the pages, whatever it is the value of. */
final class PrintedValues {
  /** A shorter text stands somewhere by chance. */
  private static final int SHORTEST = 4;

  private final Layout layout;
  private final Grammar amounts = new Amounts();
  private final Grammar dates = new Dates();

  PrintedValues(Layout layout) {
    this.layout = layout;
  }

  /** The first place; of rows and lists none is looked for. */
  Optional<Provenance> of(Value value) {
    for (Segment segment : layout.segments()) {
      Optional<Provenance> found =
          value instanceof Value.Text text ? text(segment, text.text()) : parsed(segment, value);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Provenance> text(Segment segment, String text) {
    String folded = Comparison.folded(text);
    return folded.length() >= SHORTEST && Comparison.folded(segment.text()).contains(folded)
        ? Optional.of(at(segment, segment.whole().seen()))
        : Optional.empty();
  }

  private Optional<Provenance> parsed(Segment segment, Value value) {
    if (!(value instanceof Value.Number || value instanceof Value.Date)) {
      return Optional.empty();
    }
    Grammar grammar = value instanceof Value.Number ? amounts : dates;
    return grammar.in(segment).stream()
        .filter(match -> Comparison.same(match.value(), value))
        .findFirst()
        .map(Match::span)
        .map(span -> at(segment, span.seen()));
  }

  private static Provenance at(Segment segment, PageBox box) {
    return Provenance.read(
        segment.source() == TextSource.TEXT_LAYER
            ? Provenance.Source.TEXT_LAYER
            : Provenance.Source.OCR,
        segment.page(),
        box);
  }
}
