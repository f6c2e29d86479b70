package io.dossier.reader.ocr.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is spelled so and hardly ever otherwise: abbreviations of addresses and names of firms,
 * whose letters do not speak for one another as those of a word do ({@link LetterModel}), and words
 * with an accent, which that model does not tell from those without. Safe for many threads.
 */
public final class Spellings {
  /** A spelling is so many times as likely as any other text of its letters. */
  public static final double ODDS = 20;

  /** Street, quarter, village, block; company: Malay, Indonesian, German, French, English. */
  private static final List<String> ABBREVIATIONS =
      List.of(
          "Jl", "Jln", "Lrg", "Tmn", "Bdr", "Kg", "Blk", "Sdn", "Bhd", "S/B", "Tbk", "GmbH", "Str",
          "Rue", "Pvt", "Ltd");

  /** Gigabytes behind their number; no unit is called CB. */
  private static final Pattern GIGABYTES = Pattern.compile("(?<=\\d)CB(?![\\p{L}\\d])");

  /** A mobile network's generation, a word by itself. */
  private static final Pattern GENERATION = Pattern.compile("SG");

  private static final Map<String, String> ACCENTED = accented();

  private Spellings() {}

  /**
   * Abbreviations of as many characters, each as it is printed, in capitals and in small letters;
   * the accented word of the same letters, in the case of what was read; sizes of memory, and
   * generations of mobile networks.
   */
  public static Stream<String> like(String read) {
    Stream<String> abbreviations =
        ABBREVIATIONS.stream()
            .filter(known -> known.length() == read.length())
            .flatMap(
                known ->
                    Stream.of(
                        known, known.toUpperCase(Locale.ROOT), known.toLowerCase(Locale.ROOT)));
    return Stream.of(abbreviations, accented(read).stream(), sizes(read).stream())
        .flatMap(each -> each)
        .distinct();
  }

  private static Optional<String> sizes(String read) {
    return GENERATION.matcher(read).matches()
        ? Optional.of("5G")
        : Optional.of(GIGABYTES.matcher(read).replaceAll("GB")).filter(text -> !text.equals(read));
  }

  private static Optional<String> accented(String read) {
    return Optional.ofNullable(ACCENTED.get(folded(read)))
        .map(word -> inCaseOf(read, word))
        .filter(word -> word.length() == read.length());
  }

  private static String inCaseOf(String read, String word) {
    StringBuilder cased = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      cased.append(
          Character.isUpperCase(read.charAt(i))
              ? String.valueOf(letter).toUpperCase(Locale.ROOT)
              : String.valueOf(letter));
    }
    return cased.toString();
  }

  /** Its letters without their accents; empty where one of its characters is no letter. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = LetterModel.letter(word.charAt(i));
      if (letter == 0) {
        return "";
      }
      folded.append(letter);
    }
    return folded.toString();
  }

  private static Map<String, String> accented() {
    Map<String, String> accented = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Spellings.class.getResourceAsStream("accented.words")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(word -> !word.isEmpty())
          .forEach(word -> accented.put(folded(word), word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(accented);
  }
}
