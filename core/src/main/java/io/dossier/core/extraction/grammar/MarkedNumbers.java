package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of any kind, with one decimal mark and any count of decimals; the other mark, an
 * apostrophe or a blank groups digits by three. A unit may be glued to a number: {@code 12,5kg}.
 *
 * <p>Traits: {@code fraction} when it has the mark, {@code unit} when letters or a per cent sign
 * follow.
 */
public final class MarkedNumbers implements Grammar {
  private static final int MOST_DIGITS = 15;

  private final Pattern pattern;
  private final char mark;

  /**
   * @param mark a comma or a point
   */
  public MarkedNumbers(char mark) {
    this.mark = mark;
    String group = mark == ',' ? "[.' \u00a0]" : "[,' \u00a0]";
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\d.,/:])(?<sign>[-−])?(?<number>(?:\\d{1,3}(?:"
                + group
                + "\\d{3})+|\\d+)(?:["
                + mark
                + "]\\d+)?)(?![.,/:]?\\d)(?<unit>\\s?(?:\\p{L}|%|°))?");
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(segment.text());
    while (matcher.find()) {
      String number = matcher.group("number");
      if (number.length() <= MOST_DIGITS) {
        BigDecimal value = value(number);
        matches.add(
            new Match(
                segment.span(matcher.start("number"), matcher.end("number")),
                new Value.Number(matcher.group("sign") == null ? value : value.negate()),
                traits(number, matcher.group("unit") != null)));
      }
    }
    return matches;
  }

  private BigDecimal value(String number) {
    int at = number.indexOf(mark);
    String whole = (at < 0 ? number : number.substring(0, at)).replaceAll("\\D", "");
    return new BigDecimal(at < 0 ? whole : whole + "." + number.substring(at + 1));
  }

  private Set<String> traits(String number, boolean unit) {
    boolean fraction = number.indexOf(mark) >= 0;
    if (unit) {
      return fraction ? Set.of("fraction", "unit") : Set.of("unit");
    }
    return fraction ? Set.of("fraction") : Set.of();
  }
}
