package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of one form: what a pattern finds, or its first group.
 *
 * <p>Trait: {@code whole} when nothing but blanks and punctuation stands beside it.
 */
public final class PatternText implements Grammar {
  private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}]*");

  private final Pattern pattern;

  public PatternText(Pattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(segment.text());
    while (matcher.find()) {
      int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
      int from = matcher.start(group);
      int to = matcher.end(group);
      if (to > from) {
        boolean whole =
            NOTHING.matcher(segment.text().substring(0, from)).matches()
                && NOTHING.matcher(segment.text().substring(to)).matches();
        matches.add(
            new Match(
                segment.span(from, to),
                new Value.Text(segment.text().substring(from, to)),
                whole ? Set.of("whole") : Set.of()));
      }
    }
    return matches;
  }
}
