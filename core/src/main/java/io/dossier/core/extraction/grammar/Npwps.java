package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Indonesian tax numbers: 15 digits, shown as {@code XX.XXX.XXX.X-XXX.XXX}, or 16 in one run, as in
 * use since 2024 (PMK 112/PMK.03/2022).
 *
 * <p>Traits: {@code parted}, {@code sixteen}.
 */
public final class Npwps implements Grammar {
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<!\\d)(\\d{2})[. ]{0,2}(\\d{3})[. ]{0,2}(\\d{3})[. ]{0,2}(\\d)[-. ]{0,2}(\\d{3})[. ]{0,2}(\\d{3})(?!\\d)");
  private static final Pattern SIXTEEN =
      Pattern.compile("(?<!\\d)\\d{4} ?\\d{4} ?\\d{4} ?\\d{4}(?!\\d)");

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    PARTED
        .matcher(segment.text())
        .results()
        .forEach(result -> matches.add(match(segment, result, form(result), "parted")));
    SIXTEEN
        .matcher(segment.text())
        .results()
        .forEach(
            result ->
                matches.add(match(segment, result, result.group().replace(" ", ""), "sixteen")));
    return matches;
  }

  private static String form(MatchResult parts) {
    return parts.group(1)
        + "."
        + parts.group(2)
        + "."
        + parts.group(3)
        + "."
        + parts.group(4)
        + "-"
        + parts.group(5)
        + "."
        + parts.group(6);
  }

  private static Match match(Segment segment, MatchResult result, String value, String trait) {
    return new Match(
        segment.span(result.start(), result.end()), new Value.Text(value), Set.of(trait));
  }
}
