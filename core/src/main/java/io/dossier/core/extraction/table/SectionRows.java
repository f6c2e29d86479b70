package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a text and an amount under the heading of a section, as payslips list what they pay and
 * deduct, often in two sections beside each other.
 *
 * @param name of the field
 * @param heading of the section
 * @param ends labels of sums, which are no rows
 * @param text name of the text's column
 * @param number name of the amount's column
 */
public record SectionRows(String name, String heading, Set<String> ends, String text, String number)
    implements RowsSource {
  private static final Amounts AMOUNTS = new Amounts();

  public SectionRows {
    ends = Set.copyOf(ends);
  }

  @Override
  public Optional<FieldValue> in(MarkedText marked) {
    List<Value> rows = new ArrayList<>();
    Optional<PageBox> box = Optional.empty();
    double legibility = 0;
    int page = 0;
    TextSource source = TextSource.TEXT_LAYER;
    for (Segment segment : marked.layout().segments()) {
      List<Match> amounts = AMOUNTS.in(segment);
      if (amounts.isEmpty()) {
        continue;
      }
      Match amount = amounts.get(amounts.size() - 1);
      Optional<Span> described = description(amount.span(), marked);
      if (described.isEmpty()
          || !marked.under(described.get()).equals(Optional.of(heading))
          || sums(described.get(), marked)) {
        continue;
      }
      rows.add(
          new Value.Row(
              Map.of(text, new Value.Text(described.get().text()), number, amount.value())));
      PageBox row = described.get().seen().union(amount.span().seen());
      if (box.isEmpty()) {
        page = segment.page();
      }
      if (page == segment.page()) {
        box = Optional.of(box.map(known -> known.union(row)).orElse(row));
      }
      legibility += Math.min(described.get().confidence(), amount.span().confidence());
      source = segment.source();
    }
    if (box.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldValue(
            new Value.Items(rows),
            new Confidence(Math.sqrt(legibility / rows.size())),
            Provenance.read(
                source == TextSource.OCR ? Provenance.Source.OCR : Provenance.Source.TEXT_LAYER,
                page,
                box.get())));
  }

  /** What stands before the amount, in its segment or the next with letters to the left. */
  private static Optional<Span> description(Span amount, MarkedText marked) {
    Segment segment = amount.segment();
    Optional<Span> before = words(segment, amount.from());
    if (before.isPresent()) {
      return before;
    }
    Optional<Segment> left = marked.layout().leftOf(segment);
    while (left.isPresent()) {
      Optional<Span> text = words(left.get(), left.get().text().length());
      if (text.isPresent()) {
        return text;
      }
      left = marked.layout().leftOf(left.get());
    }
    return Optional.empty();
  }

  /** Without a currency's mark, numbering, or colons and dots that lead on to the amount. */
  private static Optional<Span> words(Segment segment, int to) {
    String text =
        segment
            .text()
            .substring(0, to)
            .replaceAll("(?i)[\\s:.…=-]*(?:\\b(?:rp|idr|rm|inr|rs))?[\\s:.=-]*$", "");
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    return text.length() - from >= 3
        ? Optional.of(segment.span(from, text.length()))
        : Optional.empty();
  }

  private boolean sums(Span described, MarkedText marked) {
    return marked.labels(described.segment()).stream()
        .anyMatch(hit -> ends.contains(hit.name()) && hit.span().from() <= described.from());
  }
}
