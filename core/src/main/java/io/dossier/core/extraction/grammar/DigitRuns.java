package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of a fixed count of digits, such as a NIK's sixteen; letters that engines take for digits
 * are put right, and blanks and dots between passed over.
 *
 * <p>Trait: {@code clean} when nothing had to be put right.
 */
public final class DigitRuns implements Grammar {
  private static final String READ = "OoQDIl|ZzSsBbG?";
  private static final String MEANT = "000011122558867";

  private final Pattern run;

  /**
   * @param digits how many
   */
  public DigitRuns(int digits) {
    this.run =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?=[^\\d]{0,4}\\d)[\\dOoQDIl|ZzSsBbG?](?:[ .-]?[\\dOoQDIl|ZzSsBbG?]){"
                + (digits - 1)
                + "}(?![\\p{L}\\d])");
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    run.matcher(segment.text())
        .results()
        .filter(result -> mostlyDigits(result.group()))
        .forEach(
            result -> {
              String digits = digits(result.group());
              matches.add(
                  new Match(
                      segment.span(result.start(), result.end()),
                      new Value.Text(digits),
                      digits.equals(result.group()) ? Set.of("clean") : Set.of()));
            });
    return matches;
  }

  private static boolean mostlyDigits(String text) {
    return text.chars().filter(Character::isDigit).count() * 4
        >= 3L * text.replaceAll("[ .-]", "").length();
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = READ.indexOf(c);
      if (at >= 0) {
        digits.append(MEANT.charAt(at));
      } else if (Character.isDigit(c)) {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}
