package io.dossier.core.extraction.address;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of Indian states put right in an address as an engine read it: the list of states is
 * closed, so that a long name with one letter wrong leaves no doubt. Only texts with a PIN code, or
 * that name the country, are looked at.
 */
public final class ReadStates {
  private static final Pattern INDIAN =
      Pattern.compile("(?<!\\d)[1-9]\\d{5}(?!\\d)|(?i:\\bIndia\\b)");
  private static final Pattern WORDS = Pattern.compile("\\p{L}+(?: \\p{L}+)*");

  /** Names of states have so many words at most. */
  private static final int MOST_WORDS = 3;

  private ReadStates() {}

  /** The text with states by their names; unchanged where it holds no misread one. */
  public static String repaired(String text) {
    return INDIAN.matcher(text).find() ? WORDS.matcher(text).replaceAll(ReadStates::atEnd) : text;
  }

  /** A state is the last of the words that no mark and no digit parts. */
  private static String atEnd(MatchResult match) {
    String words = match.group();
    int from = words.length();
    for (int count = 0; count < MOST_WORDS && from > 0; count++) {
      from = words.lastIndexOf(' ', from - 1);
      Optional<String> meant = IndianStates.all().meant(words.substring(from + 1));
      if (meant.isPresent()) {
        return words.substring(0, from + 1) + meant.get();
      }
      if (from < 0) {
        break;
      }
    }
    return words;
  }
}
