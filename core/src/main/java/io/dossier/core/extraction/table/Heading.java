package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A heading of a column as it was read, its lines and its torn pieces joined.
 *
 * @param known whether one of its pieces is a label
 */
record Heading(String text, PageBox box, boolean known) {
  /** Of the narrower one's width: lines of one heading share more. */
  private static final double SHARED = 0.5;

  /** Of a line's height: pieces of one word stand closer. */
  private static final double TORN = 0.35;

  /** From left to right; specks are none. */
  static List<Heading> of(Header header, MarkedText text) {
    List<Heading> headings = new ArrayList<>();
    for (Row row : text.layout().rows().subList(header.first(), header.last() + 1)) {
      for (Segment segment : row.segments()) {
        for (Heading piece : pieces(segment, text)) {
          add(piece, headings, TORN * text.layout().asWidth(row.page(), row.box().height()));
        }
      }
    }
    headings.sort(Comparator.comparingDouble(heading -> heading.box().x()));
    return headings;
  }

  /** Labels that were read as one segment come apart. */
  private static List<Heading> pieces(Segment segment, MarkedText text) {
    List<LabelHit> hits = text.labels(segment);
    if (hits.size() > 1) {
      return hits.stream()
          .map(hit -> new Heading(hit.span().text(), hit.span().box(), true))
          .toList();
    }
    boolean speck = segment.text().chars().filter(Character::isLetterOrDigit).count() < 2;
    return speck
        ? List.of()
        : List.of(
            new Heading(segment.text(), segment.box(), text.labelOf(segment.text()).isPresent()));
  }

  private static void add(Heading piece, List<Heading> headings, double torn) {
    for (int i = 0; i < headings.size(); i++) {
      Heading before = headings.get(i);
      if (!(before.known && piece.known) && (before.above(piece) || before.torn(piece, torn))) {
        headings.set(
            i,
            new Heading(
                before.text + " " + piece.text,
                before.box.union(piece.box),
                before.known || piece.known));
        return;
      }
    }
    headings.add(piece);
  }

  private boolean above(Heading lower) {
    double shared = Math.min(box.right(), lower.box.right()) - Math.max(box.x(), lower.box.x());
    return shared > SHARED * Math.min(box.width(), lower.box.width())
        && lower.box.centerY() > box.bottom();
  }

  /** Whether a piece goes on where this one ends, and neither is a heading by itself. */
  private boolean torn(Heading next, double most) {
    return !known
        && !next.known
        && Math.abs(next.box.x() - box.right()) < most
        && Math.abs(next.box.centerY() - box.centerY()) < box.height() / 2;
  }
}
