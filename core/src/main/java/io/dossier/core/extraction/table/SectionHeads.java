package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Headings of sections that stand beside each other, from left to right; one alone where the
 * sections stand below each other. A heading has its segment to itself, but for other labels, and
 * no amount beside it.
 *
 * @param first row of theirs
 * @param last row of theirs
 * @param beside other labels in these rows, such as heads of the amounts' columns
 */
record SectionHeads(int first, int last, List<Head> heads, List<LabelHit> beside) {
  /** A heading, which may be printed in two languages and over two lines. */
  record Head(String name, PageBox box) {}

  /** Letters that are no label's: a section's numeral, a currency's mark. */
  private static final int OTHER_LETTERS = 3;

  SectionHeads {
    heads = List.copyOf(heads);
    beside = List.copyOf(beside);
  }

  /** All of a text, from top to bottom. */
  static List<SectionHeads> in(MarkedText text, Set<String> headings) {
    List<SectionHeads> found = new ArrayList<>();
    List<Row> rows = text.layout().rows();
    for (int i = 0; i < rows.size(); i++) {
      if (headings(rows.get(i), text, headings).isEmpty()) {
        continue;
      }
      int last = i;
      if (i + 1 < rows.size() && follows(rows.get(i), rows.get(i + 1), text, headings)) {
        last = i + 1;
      }
      found.add(of(rows.subList(i, last + 1), text, headings));
      i = last;
    }
    return found;
  }

  /** A head over two lines: both hold headings, and the second holds nothing else. */
  private static boolean follows(Row row, Row next, MarkedText text, Set<String> headings) {
    List<LabelHit> more = headings(next, text, headings);
    boolean close =
        next.page() == row.page()
            && next.box().y() - row.box().bottom() < text.layout().lineHeight();
    return close
        && more.stream()
            .anyMatch(
                hit ->
                    headings(row, text, headings).stream()
                        .anyMatch(above -> !above.name().equals(hit.name()) || below(above, hit)))
        && SectionItem.in(next).stream().allMatch(item -> item.amounts().isEmpty());
  }

  private static boolean below(LabelHit above, LabelHit hit) {
    return Math.abs(above.span().box().x() - hit.span().box().x())
        < Math.max(above.span().box().width(), hit.span().box().width());
  }

  private static SectionHeads of(List<Row> rows, MarkedText text, Set<String> headings) {
    List<Head> heads = new ArrayList<>();
    List<LabelHit> beside = new ArrayList<>();
    for (Row row : rows) {
      for (LabelHit hit : headings(row, text, headings)) {
        Optional<Head> same =
            heads.stream().filter(head -> head.name().equals(hit.name())).findFirst();
        same.ifPresent(heads::remove);
        PageBox box = hit.span().box();
        heads.add(new Head(hit.name(), same.map(head -> head.box().union(box)).orElse(box)));
      }
      row.segments().stream()
          .flatMap(segment -> text.labels(segment).stream())
          .filter(hit -> !headings.contains(hit.name()))
          .forEach(beside::add);
    }
    heads.sort(Comparator.comparingDouble(head -> head.box().x()));
    return new SectionHeads(rows.get(0).index(), rows.get(rows.size() - 1).index(), heads, beside);
  }

  /** Those in a row. */
  private static List<LabelHit> headings(Row row, MarkedText text, Set<String> headings) {
    List<LabelHit> found = new ArrayList<>();
    List<SectionItem> items = SectionItem.in(row);
    for (Segment segment : row.segments()) {
      List<LabelHit> hits = text.labels(segment);
      boolean summed =
          items.stream()
              .anyMatch(item -> item.text().segment().equals(segment) && !item.amounts().isEmpty());
      if (!summed && others(segment, hits) <= OTHER_LETTERS) {
        hits.forEach(hit -> heading(hit, text, headings).ifPresent(found::add));
      }
    }
    return found;
  }

  /**
   * The label if it is a heading, or the heading that it ends with: the head of a column of sums
   * that stands close before a heading makes one label with it.
   */
  private static Optional<LabelHit> heading(LabelHit hit, MarkedText text, Set<String> headings) {
    if (headings.contains(hit.name())) {
      return Optional.of(hit);
    }
    Span span = hit.span();
    int blank = span.text().indexOf(' ');
    return blank < 0
        ? Optional.empty()
        : text.labelOf(span.text().substring(blank + 1))
            .filter(headings::contains)
            .map(
                name ->
                    new LabelHit(name, span.segment().span(span.from() + blank + 1, span.to())));
  }

  private static long others(Segment segment, List<LabelHit> hits) {
    long letters = segment.text().chars().filter(Character::isLetterOrDigit).count();
    for (LabelHit hit : hits) {
      letters -= hit.span().text().chars().filter(Character::isLetterOrDigit).count();
    }
    return letters;
  }

  Optional<Head> named(String name) {
    return heads.stream().filter(head -> head.name().equals(name)).findFirst();
  }
}
