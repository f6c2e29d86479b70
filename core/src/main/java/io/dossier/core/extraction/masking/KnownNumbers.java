package io.dossier.core.extraction.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that are known from fields of their kind, found again wherever they stand, however they
 * are grouped and whether or not they hold: what a person corrected is printed elsewhere too.
 */
final class KnownNumbers {
  static final KnownNumbers NONE = new KnownNumbers(List.of());

  private static final int FEWEST_DIGITS = 6;

  /** Of an IBAN 34 (ISO 13616), and some for what was read beside it. */
  private static final int MOST_CHARACTERS = 40;

  private static final String GAP = "[\\s\\p{Z}./_\\p{Pd}]{0,3}";

  private final List<Pattern> patterns;

  private KnownNumbers(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /**
   * Of values as they stand in fields; what is too short to be told from other numbers, or too long
   * to be one, is left.
   */
  static KnownNumbers of(Collection<String> values) {
    return new KnownNumbers(
        values.stream().distinct().map(KnownNumbers::pattern).flatMap(Optional::stream).toList());
  }

  List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(new Numeral(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private static Optional<Pattern> pattern(String value) {
    List<String> characters =
        value
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .toList();
    long digits = value.codePoints().filter(Character::isDigit).count();
    if (digits < FEWEST_DIGITS
        || digits < characters.size() / 2
        || characters.size() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    return Optional.of(
        Pattern.compile(
            characters.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining(GAP))
                .transform(joined -> "(?<!\\d)" + joined + "(?!\\d)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
