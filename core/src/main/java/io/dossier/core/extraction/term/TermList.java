package io.dossier.core.extraction.term;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.shared.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The terms of which a field holds one, kept as data: {@code NAME.terms} beside this class, one a
 * line, with the source of the list in its first.
 */
public record TermList(List<String> terms) {
  /** So many letters of a term may be misread for each that may be wrong. */
  private static final int LETTERS_FOR_A_SLIP = 5;

  private static final int MOST_SLIPS = 3;

  /** Shorter terms are too like each other. */
  private static final int SHORTEST = 4;

  public TermList {
    terms = List.copyOf(terms);
  }

  /**
   * @throws IllegalArgumentException when there is no such list
   */
  public static TermList named(String name) {
    return new TermList(
        DataFile.lines(TermList.class, name + ".terms").stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(String::strip)
            .toList());
  }

  /**
   * The term that was meant by a text as it was recognized: the one it differs from by a few
   * letters or digits, if it differs more from every other. Empty where that is not sure.
   */
  public Optional<String> meant(String read) {
    return nearest(letters(read)).or(() -> nearest(letters(words(read)))).or(() -> thin(read));
  }

  /**
   * Without words that hold a digit or a single letter: what stood in the next cell, or a speck.
   */
  private static String words(String read) {
    return Arrays.stream(read.split("\\s+"))
        .filter(word -> word.chars().filter(Character::isLetter).count() > 1)
        .filter(word -> word.chars().noneMatch(Character::isDigit))
        .collect(Collectors.joining(" "));
  }

  /** The one term that differs by strokes alone, such as an I, which are passed over easily. */
  private Optional<String> thin(String read) {
    String strokeless = strokeless(letters(read));
    List<String> found =
        terms.stream().filter(term -> strokeless(letters(term)).equals(strokeless)).toList();
    return found.size() == 1 && !strokeless.isEmpty()
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private static String strokeless(String letters) {
    return letters.replaceAll("[IL1]", "");
  }

  private Optional<String> nearest(String letters) {
    String best = "";
    int least = Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    for (String term : terms) {
      int distance = EditDistance.between(letters, letters(term));
      if (distance < least) {
        next = least;
        least = distance;
        best = term;
      } else {
        next = Math.min(next, distance);
      }
    }
    return least < next && least <= slips(letters(best)) ? Optional.of(best) : Optional.empty();
  }

  private static int slips(String term) {
    return term.length() < SHORTEST
        ? 0
        : Math.max(1, Math.min(MOST_SLIPS, term.length() / LETTERS_FOR_A_SLIP));
  }

  private static String letters(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
