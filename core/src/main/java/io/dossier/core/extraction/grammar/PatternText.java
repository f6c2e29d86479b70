package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
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
  private final boolean letters;

  private PatternText(Pattern pattern, boolean letters) {
    this.pattern = pattern;
    this.letters = letters;
  }

  /** Of any text. */
  public static PatternText of(Pattern pattern) {
    return new PatternText(pattern, false);
  }

  /** Of letters without digits: of a recognized text its digits are the letters they look like. */
  public static PatternText ofLetters(Pattern pattern) {
    return new PatternText(pattern, true);
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    String text = text(segment);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
      int from = matcher.start(group);
      int to = matcher.end(group);
      if (to > from) {
        boolean whole =
            NOTHING.matcher(text.substring(0, from)).matches()
                && NOTHING.matcher(text.substring(to)).matches();
        matches.add(
            new Match(
                segment.span(from, to),
                new Value.Text(text.substring(from, to)),
                whole ? Set.of("whole") : Set.of()));
      }
    }
    return matches;
  }

  private String text(Segment segment) {
    return letters && segment.source() == TextSource.OCR
        ? segment.text().replace('0', 'O').replace('1', 'I').replace('5', 'S').replace('8', 'B')
        : segment.text();
  }
}
