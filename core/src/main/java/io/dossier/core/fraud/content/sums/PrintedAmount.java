package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.math.BigDecimal;

/**
 * A number as it stands on a page.
 *
 * @param money whether its form tells that it is an amount: it is grouped, has two decimals, or a
 *     currency stands beside it
 */
record PrintedAmount(Span span, BigDecimal value, boolean money) {
  /** A page's width is 1. */
  private static final double ALIGNED = 0.004;

  /** Of the narrower one's width; a currency may stand behind some of a column. */
  private static final double OVERLAP = 0.25;

  String text() {
    return span.text();
  }

  int page() {
    return span.segment().page();
  }

  private PageBox box() {
    return span.box();
  }

  boolean leftOf(PrintedAmount other) {
    return box().right() <= other.box().x();
  }

  /** Whether it is printed higher on their page. */
  boolean above(PrintedAmount other) {
    return box().bottom() <= other.box().y();
  }

  /** Whether both are printed in one place. */
  boolean meets(PrintedAmount other) {
    return box().x() < other.box().right() && other.box().x() < box().right();
  }

  /** Whether both may stand in one column: they do if they are amounts, or end at one place. */
  boolean under(PrintedAmount other) {
    double shared =
        Math.min(box().right(), other.box().right()) - Math.max(box().x(), other.box().x());
    boolean overlap = shared >= OVERLAP * Math.min(box().width(), other.box().width());
    return money && other.money ? overlap : overlap && flush(other);
  }

  /** Whether both end at one place of their rows. */
  boolean flush(PrintedAmount other) {
    return Math.abs(box().right() - other.box().right()) <= ALIGNED;
  }
}
