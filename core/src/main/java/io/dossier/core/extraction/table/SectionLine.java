package io.dossier.core.extraction.table;

import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a section.
 *
 * @param text its lines
 */
record SectionLine(List<Span> text, Match amount) {
  SectionLine {
    text = List.copyOf(text);
  }

  SectionLine goingOn(Span more) {
    List<Span> lines = new ArrayList<>(text);
    lines.add(more);
    return new SectionLine(lines, amount);
  }

  /** On the page as it is seen. */
  PageBox seen() {
    return text.stream().map(Span::seen).reduce(amount.span().seen(), PageBox::union);
  }
}
