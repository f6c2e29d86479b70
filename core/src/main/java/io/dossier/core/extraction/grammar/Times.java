package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Times of day, given as {@code HH:MM} or {@code HH:MM:SS} on the clock of 24 hours. */
public final class Times implements Grammar {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?:[:.]([0-5]\\d))?\\s?([AaPp])\\.?[Mm]"
              + "|(?<![\\d:.])([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])");

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    TIME.matcher(segment.text())
        .results()
        .forEach(
            result ->
                matches.add(
                    new Match(
                        segment.span(result.start(), result.end()),
                        new Value.Text(normalized(result)),
                        Set.of())));
    return matches;
  }

  private static String normalized(MatchResult time) {
    boolean twelve = time.group(1) != null;
    int hour = Integer.parseInt(time.group(twelve ? 1 : 5));
    if (twelve) {
      boolean afternoon = time.group(4).equalsIgnoreCase("p");
      hour = hour % 12 + (afternoon ? 12 : hour > 12 ? 12 : 0);
    }
    String text = String.format(Locale.ROOT, "%02d:%s", hour, time.group(twelve ? 2 : 6));
    String seconds = time.group(twelve ? 3 : 7);
    return seconds == null ? text : text + ":" + seconds;
  }
}
