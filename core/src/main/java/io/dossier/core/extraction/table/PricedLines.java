package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was bought, as tills print it with or without a head: lines that end with their amount,
 * before it quantity and price where a product of two numbers is the amount, the text in the same
 * line or the one above. Rows of {@code description}, {@code quantity}, {@code unitPrice}, {@code
 * amount}.
 *
 * @param name of the field
 * @param ends labels of sums and payments: the first one behind a line is the end
 * @param skipped labels of rows that are no lines
 */
public record PricedLines(String name, Set<String> ends, Set<String> skipped)
    implements WholeField {
  private static final int MOST_LINES = 500;

  public PricedLines {
    ends = Set.copyOf(ends);
    skipped = Set.copyOf(skipped);
  }

  @Override
  public Optional<FieldValue> in(MarkedText text) {
    List<PricedLine> lines = new ArrayList<>();
    Optional<PricedRow> above = Optional.empty();
    for (Row row : text.layout().rows()) {
      if (begins(row, ends, text)) {
        if (!lines.isEmpty()) {
          break;
        }
        above = Optional.empty();
        continue;
      }
      if (begins(row, skipped, text) || lines.size() == MOST_LINES) {
        above = Optional.empty();
        continue;
      }
      PricedRow read = PricedRow.of(row);
      if (read.amount().isPresent() && read.described()) {
        lines.add(PricedLine.of(read, read));
      } else if (read.amount().isPresent() && above.isPresent()) {
        lines.add(PricedLine.of(above.get(), read));
      } else if (!lines.isEmpty() && !read.described()) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(read));
      }
      above = read.described() && read.amount().isEmpty() ? Optional.of(read) : Optional.empty();
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(value(lines));
  }

  private static boolean begins(Row row, Set<String> labels, MarkedText text) {
    Segment first = row.segments().get(0);
    return text.labels(first).stream()
        .anyMatch(hit -> labels.contains(hit.name()) && hit.span().from() <= 1);
  }

  private static FieldValue value(List<PricedLine> lines) {
    List<Value> rows = new ArrayList<>();
    int page = lines.get(0).page();
    PageBox box = lines.get(0).box();
    double legibility = 0;
    boolean layer = true;
    for (PricedLine line : lines) {
      rows.add(new Value.Row(line.columns()));
      box = line.page() == page ? box.union(line.box()) : box;
      legibility += line.legibility() / lines.size();
      layer &= line.source() == TextSource.TEXT_LAYER;
    }
    return new FieldValue(
        new Value.Items(rows),
        new Confidence(Math.sqrt(legibility)),
        Provenance.read(layer ? Provenance.Source.TEXT_LAYER : Provenance.Source.OCR, page, box));
  }
}
