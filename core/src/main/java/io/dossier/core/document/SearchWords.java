package io.dossier.core.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What text is found by: words without case, accents and punctuation. The keyed index holds digests
 * of these, so whole words are found and parts of words are not.
 */
public final class SearchWords {
  /** Of one document no more words than these are indexed. */
  public static final int MOST_WORDS = 5000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchWords() {}

  /** The distinct words, in the order of the text. */
  public static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : BORDERS.split(folded(text))) {
      if (!word.isEmpty() && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The whole text in the form in which equal names are equal: its words with one blank between; of
   * a text of signs alone, those signs.
   */
  public static String normalized(String text) {
    String folded = folded(text);
    String words =
        Arrays.stream(BORDERS.split(folded))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? folded.strip() : words;
  }

  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
