package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amount of a cell that a recognizer tore or misread, as the form of its column says: groups of
 * digits with a blank, a colon or nothing printed between them, and a mark of debit or credit that
 * was read as other letters or as digits.
 *
 * @param number less than nothing where a minus stands before it
 * @param mark what stands behind it in place of a mark; empty where nothing does
 */
record TornAmount(BigDecimal number, Span span, String mark) {
  private static final String PARTED = "[\\s.,:'-]{1,3}";

  /** Groups of three, or as in India of two and then three, and two decimals. */
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<minus>[-−–(])?[^\\d\\p{L}]*(?<whole>\\d{1,3}(?:"
              + PARTED
              + "\\d{3})*|\\d{1,2}(?:"
              + PARTED
              + "\\d{2})+"
              + PARTED
              + "\\d{3})(?:(?<sign>"
              + PARTED
              + ")(?<decimals>\\d{2}))?[^\\d\\p{L}]*");

  /** All digits of an amount with decimals, wherever they were parted. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<minus>[-−–(])?[^\\d\\p{L}]*(?<whole>\\d{1,3}(?:[\\s.,:']{1,3}\\d{1,5})+)"
              + "[\\s.,:]{1,3}(?<decimals>\\d{2})[^\\d\\p{L}]*");

  /** Parted groups behind the last of which the decimals follow without a separator. */
  private static final Pattern GLUED_DECIMALS =
      Pattern.compile(
          "(?<minus>[-−–(])?[^\\d\\p{L}]*(?<whole>\\d{1,3}(?:[.,]\\s?\\d{2,3})*[.,]\\s?\\d{3})"
              + "(?<decimals>\\d{2})[^\\d\\p{L}]*");

  /** Groups of three, between which not all separators were seen, without decimals. */
  private static final Pattern GLUED_GROUPS =
      Pattern.compile(
          "(?<minus>[-−–(])?[^\\d\\p{L}]*(?<whole>\\d{1,3}(?:(?:"
              + PARTED
              + ")?\\d{3})+)(?<decimals>(?!))?[^\\d\\p{L}]*");

  /** No mark was read as so many digits. */
  private static final Pattern GROUP = Pattern.compile("\\d{3}");

  /** Fewer digits may be a whole number. */
  private static final Pattern UNPARTED =
      Pattern.compile("(?<minus>[-−–(])?\\W?(?<digits>\\d{3,9})[.,)]?");

  /** Two of them are two amounts. */
  private static final Pattern DECIMALS = Pattern.compile("[.,]\\d{2}(?!\\d)");

  private static final Pattern MARK_BEHIND = Pattern.compile("(.*\\d\\W{0,2}?)\\s+(\\S{1,3})");
  private static final Pattern MARK_GLUED = Pattern.compile("(.*[.,:]\\s?\\d{2})([\\dG$])");
  private static final Pattern WITH_DECIMALS =
      Pattern.compile(".*\\d\\s?[.,:]\\s?\\d{2}\\W*|.*[.,]\\d{3}\\s\\d{2}");

  /**
   * The amount of a cell, all of which it is.
   *
   * @param form of the cell's column
   * @return empty for a text layer, and where the cell is no such amount
   */
  static Optional<TornAmount> of(Segment segment, ColumnForm form) {
    if (segment.source() != TextSource.OCR) {
      return Optional.empty();
    }
    String text = segment.text();
    if (form.isMarked()) {
      Optional<TornAmount> marked =
          marked(segment, MARK_BEHIND.matcher(text), form).or(() -> withGluedMark(segment, form));
      if (marked.isPresent()) {
        return marked;
      }
    }
    return of(segment, text, "", form)
        .or(() -> marked(segment, MARK_BEHIND.matcher(text), form).filter(TornAmount::isParted));
  }

  /** Whether what stands behind the amount is no other number. */
  private static boolean isParted(TornAmount amount) {
    return amount.mark().length() == 1 || !amount.mark().matches("\\d+");
  }

  /**
   * An amount of two decimals whose mark was read as one digit more, in a column of such amounts.
   */
  static Optional<TornAmount> withGluedMark(Segment segment, ColumnForm form) {
    return segment.source() == TextSource.OCR && form.isMarked() && form.hasDecimals()
        ? marked(segment, MARK_GLUED.matcher(segment.text()), form)
            .filter(torn -> form.marks().likest(torn.mark()).isPresent())
        : Optional.empty();
  }

  /** An amount of a column with decimals whose separator was not seen: its last two digits. */
  static Optional<TornAmount> withoutSeparator(Segment segment, ColumnForm form) {
    Matcher digits = UNPARTED.matcher(segment.text());
    if (segment.source() != TextSource.OCR || !form.hasDecimals() || !digits.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.group("digits")).movePointLeft(2);
    return Optional.of(
        new TornAmount(
            digits.group("minus") == null ? number : number.negate(), segment.whole(), ""));
  }

  private static Optional<TornAmount> marked(Segment segment, Matcher parts, ColumnForm form) {
    if (!parts.matches()
        || !Marks.mayBe(parts.group(2))
        || GROUP.matcher(parts.group(2)).matches()) {
      return Optional.empty();
    }
    boolean whole = WITH_DECIMALS.matcher(parts.group(1)).matches() == form.hasDecimals();
    return whole ? of(segment, parts.group(1), parts.group(2), form) : Optional.empty();
  }

  private static Optional<TornAmount> of(
      Segment segment, String amount, String mark, ColumnForm form) {
    Optional<Matcher> parted = parted(amount, form);
    if (parted.isEmpty()) {
      return Optional.empty();
    }
    Matcher groups = parted.get();
    String digits = groups.group("whole").replaceAll("\\D", "");
    String decimals = groups.group("decimals");
    if (decimals != null && !form.hasDecimals()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(decimals == null ? digits : digits + "." + decimals);
    return Optional.of(
        new TornAmount(
            groups.group("minus") == null ? number : number.negate(),
            segment.span(0, amount.length()),
            mark));
  }

  private static Optional<Matcher> parted(String amount, ColumnForm form) {
    Matcher groups = GROUPS.matcher(amount);
    if (groups.matches()) {
      return Optional.of(groups);
    }
    if (!form.hasDecimals()) {
      Matcher loose = GLUED_GROUPS.matcher(amount);
      return loose.matches() ? Optional.of(loose) : Optional.empty();
    }
    Matcher glued = GLUED_DECIMALS.matcher(amount);
    if (glued.matches()) {
      return Optional.of(glued);
    }
    Matcher digits = DIGITS.matcher(amount);
    return digits.matches() && DECIMALS.matcher(amount).results().count() <= 1
        ? Optional.of(digits)
        : Optional.empty();
  }

  Value value() {
    return new Value.Number(number);
  }
}
