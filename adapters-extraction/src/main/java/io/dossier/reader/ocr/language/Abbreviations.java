package io.dossier.reader.ocr.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What addresses and names of firms are abbreviated by. An abbreviation has no letters that speak
 * for one another as those of a word do ({@link LetterModel}), but where one may stand it mostly
 * does.
 */
public final class Abbreviations {
  /** An abbreviation is so many times as likely as any other text of its letters. */
  public static final double ODDS = 20;

  /** Street, quarter, village, block; company; number: Malay, Indonesian, German, English. */
  private static final List<String> KNOWN =
      List.of(
          "Jl", "Jln", "Lrg", "Tmn", "Bdr", "Kg", "Blk", "Sdn", "Bhd", "S/B", "Tbk", "GmbH", "Str",
          "Pvt", "Ltd");

  private Abbreviations() {}

  /** Those of a length, each as it is printed: in capitals, in small letters, and as above. */
  public static Stream<String> ofLength(int length) {
    return KNOWN.stream()
        .filter(known -> known.length() == length)
        .flatMap(
            known ->
                Stream.of(known, known.toUpperCase(Locale.ROOT), known.toLowerCase(Locale.ROOT)))
        .distinct();
  }
}
