package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    for (Segment segment : row.segments()) {
      Matcher matcher = MULTIPLIED.matcher(segment.text());
      while (segment.source() == TextSource.TEXT_LAYER && matcher.find()) {
        found.add(new Multiplication(number(segment, matcher, 1), number(segment, matcher, 2)));
      }
    }
    return found;
  }

  List<PrintedAmount> numbers() {
    return List.of(one, other);
  }

  private static PrintedAmount number(Segment segment, Matcher matcher, int group) {
    String text = matcher.group(group);
    Matcher decimals = DECIMALS.matcher(text);
    boolean fractional = decimals.matches();
    String whole = (fractional ? decimals.group(1) : text).replaceAll("\\D", "");
    String plain = fractional ? whole + "." + decimals.group(2) : whole;
    boolean money = whole.length() < text.length();
    return new PrintedAmount(
        segment.span(matcher.start(group), matcher.end(group)), new BigDecimal(plain), money);
  }
}
