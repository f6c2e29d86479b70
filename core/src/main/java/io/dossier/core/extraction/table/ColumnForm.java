package io.dossier.core.extraction.table;

import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Segment;
import java.util.List;

/**
 * How the amounts of a column are printed, by those that were read well: with decimals or without,
 * with marks behind them or without. Cells that were read badly are understood by it.
 */
final class ColumnForm {
  private static final Amounts AMOUNTS = new Amounts();

  /** So many amounts at least tell something of a column. */
  private static final int TELLING = 2;

  private final Marks marks = new Marks();
  private int amounts;
  private int decimals;

  /** Takes note of a cell. */
  void see(Segment segment) {
    List<Match> found = AMOUNTS.in(segment);
    if (found.size() == 1 && digits(found.get(0).span().text()) == digits(segment.text())) {
      Match amount = found.get(0);
      amounts++;
      decimals += amount.traits().contains("decimals") ? 1 : 0;
      marks.see(segment.text().substring(amount.span().to()));
    }
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  /** Whether most amounts have two decimals. */
  boolean hasDecimals() {
    return amounts >= TELLING && 2 * decimals > amounts;
  }

  /** Whether a mark of debit or credit stands behind many amounts. */
  boolean isMarked() {
    return marks.count() >= TELLING && 3 * marks.count() >= amounts;
  }

  Marks marks() {
    return marks;
  }
}
