package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the amounts to the right of it, up to the next text of the row. Where a segment holds
 * several, as a page of two columns does whose gap is narrow, each text behind an amount begins
 * another one.
 *
 * @param amounts from left to right; may be none
 * @param dashed whether a dash stands in the place of an amount
 */
record SectionItem(Span text, List<Match> amounts, boolean dashed) {
  private static final Amounts AMOUNTS = new Amounts();

  /** Currencies' marks, units of quantities, and what leads on from a text to its amount. */
  private static final String NO_TEXT =
      "(?:rp|idr|rm|inr|rs|hari|jam|days?|hours?|hrs|bulan|x|kali)(?![\\p{L}\\d])|[\\s:;.,…=_*|@-]+";

  /** The amount of the text before, which stands but a blank away. */
  private static final String AMOUNT_BEFORE =
      "(?:rp\\.?\\s?)?\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?(?:,-)?\\s+(?=\\p{L}{2})";

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:\\(?(?:\\d{1,2}|[a-z])[.)]\\s+|" + AMOUNT_BEFORE + "|" + NO_TEXT + ")+");
  private static final Pattern TAIL =
      Pattern.compile("(?i)(?:(?<![\\p{L}\\d])rp\\.?|[\\s:;.,…=_*|@(-]+)+$");
  private static final Pattern DASH = Pattern.compile("(?:^|\\s)(?:rp\\.?\\s?|:\\s?)*[-–—]\\s*$");
  private static final Pattern NUMBERING = Pattern.compile("^\\(?\\d{1,2}[.)](?:\\s.*|$)");

  /** What is left of a text for its second line: a share, the end of a bracket. */
  private static final Pattern REST =
      Pattern.compile("\\(?\\d{1,2}(?:[.,]\\d{1,2})?\\s?%\\)?|\\d{1,2}\\)");

  /** Of so many letters at least is a text. */
  private static final int LETTERS = 2;

  /** Numbers of so few digits behind a word belong to it, as in the name of a tax. */
  private static final int SMALL = 2;

  SectionItem {
    amounts = List.copyOf(amounts);
  }

  /** All of a row, from left to right. */
  static List<SectionItem> in(Row row) {
    List<SectionItem> items = new ArrayList<>();
    for (Segment segment : row.segments()) {
      int from = 0;
      for (Match amount : amounts(segment)) {
        begin(segment, from, amount.span().from(), items);
        add(amount, items);
        from = amount.span().to();
      }
      begin(segment, from, segment.text().length(), items);
    }
    return items;
  }

  private static List<Match> amounts(Segment segment) {
    return AMOUNTS.in(segment).stream().filter(amount -> !ofText(amount)).toList();
  }

  /** Whether the number is a part of a text, or the number of a line. */
  private static boolean ofText(Match amount) {
    String digits = amount.span().text();
    if (digits.length() > SMALL
        || amount.value().equals(new Value.Number(java.math.BigDecimal.ZERO))) {
      return false;
    }
    String segment = amount.span().segment().text();
    String before = segment.substring(0, amount.span().from()).stripTrailing();
    boolean behindWord = !before.isEmpty() && !before.endsWith(":") && letters(before) >= LETTERS;
    return behindWord || NUMBERING.matcher(segment.substring(amount.span().from())).matches();
  }

  private static void begin(Segment segment, int from, int to, List<SectionItem> items) {
    if (to <= from) {
      return;
    }
    String part = segment.text().substring(from, to);
    boolean dashed = DASH.matcher(part).find();
    Optional<Span> text = text(segment, from, to);
    if (text.isPresent()) {
      items.add(new SectionItem(text.get(), List.of(), dashed));
    } else if (dashed && !items.isEmpty()) {
      SectionItem last = items.remove(items.size() - 1);
      items.add(new SectionItem(last.text, last.amounts, true));
    }
  }

  private static Optional<Span> text(Segment segment, int from, int to) {
    Matcher tail = TAIL.matcher(segment.text().substring(0, to));
    int end = tail.find() ? tail.start() : to;
    if (end <= from) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(segment.text().substring(from, end));
    int start = lead.find() ? from + lead.end() : from;
    if (end <= start) {
      return Optional.empty();
    }
    String found = segment.text().substring(start, end);
    return letters(found) >= LETTERS || REST.matcher(found).matches()
        ? Optional.of(segment.span(start, end))
        : Optional.empty();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static void add(Match amount, List<SectionItem> items) {
    if (!items.isEmpty()) {
      SectionItem last = items.remove(items.size() - 1);
      List<Match> amounts = new ArrayList<>(last.amounts);
      amounts.add(amount);
      items.add(new SectionItem(last.text, amounts, last.dashed));
    }
  }
}
