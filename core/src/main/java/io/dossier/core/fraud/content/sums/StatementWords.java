package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the parts of an account's statement are called, in the languages that are read; in {@code
 * statements.words}.
 */
enum StatementWords {
  OPENING,
  CLOSING,
  STANDING,
  FORWARD,
  OUT,
  IN,
  BALANCE_COLUMN,
  OUT_COLUMN,
  IN_COLUMN,
  AMOUNT_COLUMN,
  OUT_MARK,
  IN_MARK;

  private static final Map<StatementWords, Pattern> PATTERNS = patterns();

  /** Where one of them stands in a text; not within a word, nor as half of a pair as Dr/Cr. */
  List<Span> in(Segment segment) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern().matcher(segment.text());
    while (matcher.find()) {
      found.add(segment.span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** The first of them that a text begins with, but for what is no letter. */
  Optional<String> begins(String text) {
    String plain = text.replaceFirst("^[^\\p{L}]+", "");
    Matcher matcher = pattern().matcher(plain);
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Whether a text is one of them and nothing else but a full stop. */
  boolean is(String text) {
    return pattern().matcher(text.strip().replaceFirst("\\.$", "")).matches();
  }

  private Pattern pattern() {
    Pattern pattern = PATTERNS.get(this);
    if (pattern == null) {
      throw new IllegalStateException("no words for " + this);
    }
    return pattern;
  }

  private static Map<StatementWords, Pattern> patterns() {
    Map<StatementWords, Pattern> patterns = new EnumMap<>(StatementWords.class);
    for (String line : DataFile.lines(StatementWords.class, "statements.words")) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        String name = line.substring(0, colon).toUpperCase(Locale.ROOT).replace(' ', '_');
        patterns.put(valueOf(name), pattern(line.substring(colon + 1)));
      }
    }
    return patterns;
  }

  private static Pattern pattern(String phrases) {
    return Pattern.compile(
        List.of(phrases.split("\\|")).stream()
            .map(String::strip)
            .sorted((one, other) -> other.length() - one.length())
            .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "(?iu)(?<![\\p{L}/])(?:", ")(?![\\p{L}/])")));
  }
}
