package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of a text and an amount under the heading of a section, as payslips list what they pay and
 * deduct: sections beside each other, below each other, or as columns of amounts beside texts that
 * they share. A section ends at its own sum, at the next heading above the same place, and at the
 * labels that end it. Texts go on in the lines below them. Of several amounts behind a text that
 * one counts which stands under the head of the amounts' column, else the first.
 *
 * @param name of the field
 * @param heading of the section
 * @param others headings of other sections
 * @param ends labels of sums and of what follows, which are no rows
 * @param text name of the text's column
 * @param number name of the amount's column
 * @param amounts labels at the head of the amounts' column
 * @param shared labels at the head of texts that several columns of amounts share
 */
public record SectionRows(
    String name,
    String heading,
    Set<String> others,
    Set<String> ends,
    String text,
    String number,
    Set<String> amounts,
    Set<String> shared)
    implements WholeField {

  public SectionRows {
    others = Set.copyOf(others);
    ends = Set.copyOf(ends);
    amounts = Set.copyOf(amounts);
    shared = Set.copyOf(shared);
  }

  @Override
  public Optional<FieldValue> in(MarkedText marked) {
    Set<String> headings = new HashSet<>(others);
    headings.add(heading);
    List<SectionHeads> bands = SectionHeads.in(marked, headings);
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).named(heading).isEmpty()) {
        continue;
      }
      List<SectionLine> lines =
          new SectionArea(this, marked, bands.get(i), bands.subList(i + 1, bands.size())).lines();
      if (!lines.isEmpty()) {
        return Optional.of(value(lines));
      }
    }
    return Optional.empty();
  }

  private FieldValue value(List<SectionLine> lines) {
    List<Value> rows = new ArrayList<>();
    int page = lines.get(0).amount().span().segment().page();
    PageBox box = lines.get(0).seen();
    double legibility = 0;
    boolean layer = true;
    boolean capitals = capitals(lines);
    for (SectionLine line : lines) {
      String described = described(line, capitals);
      rows.add(
          new Value.Row(Map.of(text, new Value.Text(described), number, line.amount().value())));
      Span amount = line.amount().span();
      if (amount.segment().page() == page) {
        box = box.union(line.seen());
      }
      legibility +=
          Math.min(
              amount.confidence(),
              line.text().stream().mapToDouble(Span::confidence).min().orElse(0));
      layer &= amount.segment().source() == TextSource.TEXT_LAYER;
    }
    return new FieldValue(
        new Value.Items(rows),
        new Confidence(Math.sqrt(Math.min(1, legibility / rows.size()))),
        Provenance.read(layer ? Provenance.Source.TEXT_LAYER : Provenance.Source.OCR, page, box));
  }

  /** Whether the texts begin with capitals, but for those that seem to begin with an l. */
  private static boolean capitals(List<SectionLine> lines) {
    return lines.stream()
        .map(line -> line.text().get(0).text().codePointAt(0))
        .allMatch(first -> Character.isUpperCase(first) || first == 'l');
  }

  /** In the typefaces of many pages a capital I looks like an l, and engines take it for one. */
  private static String described(SectionLine line, boolean capitals) {
    String text = line.text().stream().map(Span::text).collect(Collectors.joining(" "));
    boolean misread =
        capitals
            && text.startsWith("l")
            && line.amount().span().segment().source() == TextSource.OCR;
    return misread ? "I" + text.substring(1) : text;
  }
}
