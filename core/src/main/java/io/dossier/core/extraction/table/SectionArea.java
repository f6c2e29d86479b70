package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a section of {@link SectionRows} stands, and what it holds. */
final class SectionArea {
  /** Of a line's height: the next row of a section is no further below. */
  private static final double GAP = 8;

  /** Of a line's height: a line of text further below does not go on with the one above. */
  private static final double NEAR = 1.1;

  /** Of a line's height: lines of one text begin no further apart. */
  private static final double ALIGNED = 0.6;

  /** Of a line's height: texts of a column begin so much further left than the first. */
  private static final double SLACK = 0.25;

  /** Rows that borders between columns are looked for in. */
  private static final int MOST_ROWS = 60;

  private final SectionRows section;
  private final MarkedText marked;
  private final SectionHeads band;
  private final List<SectionHeads> later;
  private final SectionHeads.Head head;
  private final boolean shared;
  private final double left;
  private final double right;

  /**
   * @param band that holds the section's heading
   * @param later headings below it
   */
  SectionArea(SectionRows section, MarkedText marked, SectionHeads band, List<SectionHeads> later) {
    this.section = section;
    this.marked = marked;
    this.band = band;
    this.later = List.copyOf(later);
    this.head = band.named(section.heading()).orElseThrow();
    double leftmost = band.heads().get(0).box().x();
    this.shared =
        band.beside().stream()
            .anyMatch(
                hit ->
                    section.shared().contains(hit.name()) && hit.span().box().right() <= leftmost);
    int at = band.heads().indexOf(head);
    this.left = shared || at == 0 ? 0 : border(at - 1);
    this.right = shared || at + 1 == band.heads().size() ? 1 : border(at);
  }

  /**
   * Where texts under the head at the right of another begin: the first that begin to the right of
   * the left one's end.
   */
  private double border(int leftHead) {
    PageBox from = band.heads().get(leftHead).box();
    PageBox to = band.heads().get(leftHead + 1).box();
    List<Row> rows = marked.layout().rows();
    int last = Math.min(rows.size(), band.last() + 1 + MOST_ROWS);
    double least = to.x();
    for (Row row : rows.subList(band.last() + 1, last)) {
      if (row.page() != rows.get(band.last()).page()) {
        break;
      }
      for (SectionItem item : SectionItem.in(row)) {
        double x = item.text().box().x();
        if (!item.amounts().isEmpty() && x > from.right()) {
          least = Math.min(least, x);
        }
      }
    }
    int page = rows.get(band.last()).page();
    return least - SLACK * marked.layout().asWidth(page, marked.layout().lineHeight());
  }

  /** Its rows from top to bottom. */
  List<SectionLine> lines() {
    List<SectionLine> lines = new ArrayList<>();
    List<Row> rows = marked.layout().rows();
    Row before = rows.get(band.last());
    boolean open = false;
    for (int i = band.last() + 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      double gap = (row.box().y() - before.box().bottom()) / marked.layout().lineHeight();
      if (row.page() == before.page() && gap > GAP || ends(row)) {
        break;
      }
      for (SectionItem item : SectionItem.in(row)) {
        if (!holds(item.text())) {
          continue;
        }
        Optional<Match> amount = amount(item);
        if (amount.isPresent()) {
          lines.add(new SectionLine(List.of(item.text()), amount.get()));
          open = true;
        } else if (open
            && item.amounts().isEmpty()
            && !item.dashed()
            && goesOn(lines.get(lines.size() - 1), item.text())) {
          lines.add(lines.remove(lines.size() - 1).goingOn(item.text()));
        } else {
          open = false;
        }
      }
      before = row;
    }
    return lines;
  }

  private boolean holds(Span text) {
    double x = text.box().x();
    return x >= left && x < right;
  }

  /**
   * Whether the section ends above the row: a label that ends it stands there, or the heading of
   * another one. Its own heading's word alone in a line goes on with a text.
   */
  private boolean ends(Row row) {
    boolean headed =
        later.stream()
            .filter(next -> next.first() == row.index())
            .flatMap(next -> next.heads().stream())
            .filter(next -> !next.name().equals(section.heading()))
            .anyMatch(next -> next.box().right() > left && next.box().x() < right);
    return headed || row.segments().stream().anyMatch(this::ends);
  }

  /** A label ends the section where a text begins with it. */
  private boolean ends(Segment segment) {
    List<LabelHit> hits =
        marked.labels(segment).stream()
            .filter(hit -> section.ends().contains(hit.name()) && holds(hit.span()))
            .toList();
    if (hits.isEmpty()) {
      return false;
    }
    return SectionItem.in(marked.layout().row(segment)).stream()
        .map(SectionItem::text)
        .filter(text -> text.segment().equals(segment))
        .anyMatch(text -> hits.stream().anyMatch(hit -> hit.span().from() == text.from()));
  }

  private Optional<Match> amount(SectionItem item) {
    if (shared) {
      return item.amounts().stream().filter(this::nearestHead).findFirst();
    }
    double end =
        band.heads().stream()
            .mapToDouble(each -> each.box().x())
            .filter(x -> x > head.box().x())
            .min()
            .orElse(1);
    Optional<LabelHit> column =
        band.beside().stream()
            .filter(hit -> section.amounts().contains(hit.name()))
            .filter(hit -> hit.span().box().x() > head.box().x() && hit.span().box().x() < end)
            .findFirst();
    Optional<Match> under =
        column.flatMap(
            hit ->
                item.amounts().stream()
                    .filter(amount -> overlap(amount.span().box(), hit.span().box()))
                    .findFirst());
    return under.or(() -> item.amounts().stream().findFirst());
  }

  /** Whether no other heading of the band is nearer to the amount. */
  private boolean nearestHead(Match amount) {
    PageBox box = amount.span().box();
    return band.heads().stream()
        .min(Comparator.comparingDouble(each -> Math.abs(each.box().right() - box.right())))
        .orElseThrow()
        .equals(head);
  }

  private boolean goesOn(SectionLine line, Span text) {
    Span last = line.text().get(line.text().size() - 1);
    PageBox above = last.box();
    PageBox box = text.box();
    double height = marked.layout().lineHeight();
    return text.segment().page() == last.segment().page()
        && text.segment().row() > last.segment().row()
        && box.y() - above.bottom() < NEAR * height
        && Math.abs(box.x() - above.x())
            < ALIGNED * marked.layout().asWidth(text.segment().page(), height);
  }

  private static boolean overlap(PageBox a, PageBox b) {
    return Math.min(a.right(), b.right()) > Math.max(a.x(), b.x());
  }
}
