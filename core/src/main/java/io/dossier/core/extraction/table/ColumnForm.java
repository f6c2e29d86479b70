package io.dossier.core.extraction.table;

import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the amounts of a column are printed, by those that were read well: with decimals or without,
 * with marks behind them or without. Cells that were read badly are understood by it.
 */
final class ColumnForm {
  private static final Amounts AMOUNTS = new Amounts();

  /** So many amounts at least tell something of a column. */
  private static final int TELLING = 2;

  /** An amount of two decimals and what may be a misread mark, parted or glued. */
  private static final Pattern MARK_BEHIND =
      Pattern.compile(".*\\d[.,:]\\s?\\d{2}(?:\\s+(\\S{1,2})|([\\dG$]))");

  /** A minus behind an amount, and what is left of one in small or faint print. */
  private static final Pattern MINUS_BEHIND = Pattern.compile(".*\\d\\s?[-−–]");

  private static final Pattern FAINT_MINUS_BEHIND = Pattern.compile(".*\\d\\s?[._~]");

  private final Marks marks = new Marks();
  private final List<String> behind = new ArrayList<>();
  private int amounts;
  private int decimals;
  private int minuses;

  /** Takes note of a cell. */
  void see(Segment segment) {
    List<Match> found = AMOUNTS.in(segment);
    if (found.size() == 1 && digits(found.get(0).span().text()) == digits(segment.text())) {
      Match amount = found.get(0);
      amounts++;
      minuses += MINUS_BEHIND.matcher(segment.text()).matches() ? 1 : 0;
      decimals += amount.traits().contains("decimals") ? 1 : 0;
      marks.see(segment.text().substring(amount.span().to()));
    } else if (segment.source() == TextSource.OCR) {
      Matcher parts = MARK_BEHIND.matcher(segment.text());
      if (parts.matches()) {
        behind.add(parts.group(1) == null ? parts.group(2) : parts.group(1));
      }
    }
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  /** Whether most amounts have two decimals. */
  boolean hasDecimals() {
    return amounts >= TELLING && 2 * decimals > amounts;
  }

  /**
   * Whether a mark of debit or credit stands behind many amounts: marks that were read as other
   * letters or as digits count where some were read well.
   */
  boolean isMarked() {
    long misread = behind.stream().filter(text -> marks.likest(text).isPresent()).count();
    return marks.count() >= TELLING && 3 * (marks.count() + misread) >= amounts + misread;
  }

  /** Whether a recognized amount ends with what is left of a minus, as others of the column do. */
  boolean hasFaintMinus(Segment segment) {
    return segment.source() == TextSource.OCR
        && minuses >= TELLING
        && FAINT_MINUS_BEHIND.matcher(segment.text()).matches();
  }

  Marks marks() {
    return marks;
  }
}
