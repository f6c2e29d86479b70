package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two numbers that are printed as a multiplication, such as {@code 3 x 1.250,00} or {@code Rp 500 @
 * 2 pcs}.
 */
record Multiplication(PrintedAmount one, PrintedAmount other) {
  private static final String NUMBER = "(?<![\\d.,])(\\d+(?:[.,']\\d+)*)(?![\\d.,']*\\d)";
  private static final Pattern MULTIPLIED =
      Pattern.compile(NUMBER + "\\)? ?[xX×*@] ?(?:\\p{Sc}|Rp\\.?|RM|Rs\\.?)? ?" + NUMBER);
  private static final Pattern DECIMALS = Pattern.compile("(.*)[.,](\\d{1,2})");

  static List<Multiplication> in(Row row) {
    List<Multiplication> found = new ArrayList<>();
    List<Segment> segments =
        row.segments().stream()
            .filter(segment -> segment.source() == TextSource.TEXT_LAYER)
            .toList();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Matcher matcher = MULTIPLIED.matcher(segment.text());
      while (matcher.find()) {
        found.add(
            new Multiplication(number(segment, matcher, 1, 0), number(segment, matcher, 2, 0)));
      }
      if (i + 1 < segments.size()) {
        across(segment, segments.get(i + 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** One whose numbers stand wider apart than the words of a segment. */
  private static Optional<Multiplication> across(Segment left, Segment right) {
    int border = left.text().length() + 1;
    Matcher matcher = MULTIPLIED.matcher(left.text() + " " + right.text());
    while (matcher.find()) {
      if (matcher.end(1) < border && matcher.start(2) >= border) {
        return Optional.of(
            new Multiplication(number(left, matcher, 1, 0), number(right, matcher, 2, border)));
      }
    }
    return Optional.empty();
  }

  List<PrintedAmount> numbers() {
    return List.of(one, other);
  }

  /**
   * @param before where the segment starts in the text that was matched
   */
  private static PrintedAmount number(Segment segment, Matcher matcher, int group, int before) {
    String text = matcher.group(group);
    Matcher decimals = DECIMALS.matcher(text);
    boolean fractional = decimals.matches();
    String whole = (fractional ? decimals.group(1) : text).replaceAll("\\D", "");
    String plain = fractional ? whole + "." + decimals.group(2) : whole;
    boolean tenths = fractional && decimals.group(2).length() == 1;
    boolean money = whole.length() + (tenths ? 2 : 0) < text.length();
    return new PrintedAmount(
        segment.span(matcher.start(group) - before, matcher.end(group) - before),
        new BigDecimal(plain),
        money);
  }
}
