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
import java.util.regex.Pattern;

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

  /** Of a line's height: pieces of one line are no further apart. */
  private static final double BLANK = 0.4;

  private static final Pattern WORD_BEHIND = Pattern.compile(" \\p{L}{3}");

  public PricedLines {
    ends = Set.copyOf(ends);
    skipped = Set.copyOf(skipped);
  }

  @Override
  public Optional<FieldValue> in(MarkedText text) {
    List<PricedLine> lines = lines(text, TillForm.of(bought(text)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(value(lines));
  }

  /** Rows that may be of something bought, as far as they were recognized well. */
  private List<PricedRow> bought(MarkedText text) {
    return text.layout().rows().stream()
        .filter(row -> !begins(row, ends, text) && !isSkipped(row, text))
        .map(row -> PricedRow.of(row, TillForm.UNKNOWN))
        .toList();
  }

  private List<PricedLine> lines(MarkedText text, TillForm form) {
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
      if (isSkipped(row, text) || lines.size() == MOST_LINES) {
        above = Optional.empty();
        continue;
      }
      PricedRow read = PricedRow.of(row, form);
      if (read.amount().isPresent() && read.described()) {
        lines.add(PricedLine.of(read, read));
      } else if (read.amount().isPresent() && above.isPresent()) {
        lines.add(PricedLine.of(above.get(), read));
      } else if (!lines.isEmpty() && !read.described()) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(read));
      }
      above = read.described() && read.amount().isEmpty() ? Optional.of(read) : Optional.empty();
    }
    return lines;
  }

  /**
   * Labels of the till and the shop. Where words go on behind one, and an amount ends the row or
   * nothing else stands in it, it may be something bought that happens to begin so, such as Website
   * maintenance.
   */
  private boolean isSkipped(Row row, MarkedText text) {
    return begins(row, skipped, text)
        && !(goesOn(row, text)
            && (row.segments().size() == 1 || PricedRow.of(row, TillForm.UNKNOWN).isPriced()));
  }

  private boolean goesOn(Row row, MarkedText text) {
    Segment first = row.segments().get(0);
    return text.labels(first).stream()
        .filter(hit -> skipped.contains(hit.name()) && hit.span().from() <= 1)
        .map(hit -> first.text().substring(hit.span().to()))
        .allMatch(behind -> WORD_BEHIND.matcher(behind).lookingAt());
  }

  private static boolean begins(Row row, Set<String> labels, MarkedText text) {
    Segment first = row.segments().get(0);
    return text.labels(first).stream()
            .anyMatch(hit -> labels.contains(hit.name()) && hit.span().from() <= 1)
        || text.labelOf(torn(row, text)).filter(labels::contains).isPresent();
  }

  /** The words at the row's beginning, where a recognizer saw one line as several. */
  private static String torn(Row row, MarkedText text) {
    List<Segment> segments = row.segments();
    double most = BLANK * text.layout().asWidth(row.page(), text.layout().lineHeight());
    StringBuilder words = new StringBuilder(segments.get(0).text());
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).box().x() - segments.get(i - 1).box().right() > most) {
        break;
      }
      words.append(' ').append(segments.get(i).text());
    }
    return words.toString();
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
