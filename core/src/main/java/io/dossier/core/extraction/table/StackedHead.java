package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A heading of two lines, such as Transaction above Date. */
record StackedHead(String label, PageBox box) {
  /**
   * The headings of each segment that is a line of one, by the upper segment; the lower one has
   * none of its own. Of an upper segment that an engine glued from two headings, such as
   * Transaction Details beside Transaction above Date, both.
   */
  static Map<Segment, List<StackedHead>> in(List<Row> rows, MarkedText text) {
    Map<Segment, List<StackedHead>> found = new HashMap<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      for (Segment upper : rows.get(i).segments()) {
        for (Segment lower : rows.get(i + 1).segments()) {
          List<StackedHead> heads = heads(upper, lower, text);
          if (!heads.isEmpty()) {
            found.put(upper, heads);
            found.put(lower, List.of());
          }
        }
      }
    }
    return found;
  }

  private static List<StackedHead> heads(Segment upper, Segment lower, MarkedText text) {
    Optional<StackedHead> whole = joined(upper.whole(), lower.whole(), text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    for (int word = 1; word < upper.words().size(); word++) {
      int at = upper.starts().get(word);
      Span left = upper.span(0, at - 1);
      Span right = upper.span(at, upper.text().length());
      List<StackedHead> first = both(joined(left, lower.whole(), text), alone(right, text));
      List<StackedHead> last = both(alone(left, text), joined(right, lower.whole(), text));
      if (first.size() + last.size() > 0) {
        return first.isEmpty() ? last : first;
      }
    }
    return List.of();
  }

  private static List<StackedHead> both(Optional<StackedHead> left, Optional<StackedHead> right) {
    return left.isPresent() && right.isPresent() ? List.of(left.get(), right.get()) : List.of();
  }

  private static Optional<StackedHead> alone(Span head, MarkedText text) {
    return text.labelOf(head.text()).map(label -> new StackedHead(label, head.box()));
  }

  /** Where one stands above the other and both are a label's phrase when they are joined. */
  private static Optional<StackedHead> joined(Span upper, Span lower, MarkedText text) {
    boolean above =
        Math.min(upper.box().right(), lower.box().right())
            > Math.max(upper.box().x(), lower.box().x());
    return above
        ? text.labelOf(upper.text() + " " + lower.text())
            .map(label -> new StackedHead(label, upper.box().union(lower.box())))
        : Optional.empty();
  }
}
