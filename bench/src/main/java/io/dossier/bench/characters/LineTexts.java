package io.dossier.bench.characters;

import io.dossier.bench.generator.Dice;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Texts of invented lines: phrases of the documents' languages, of which those with accents are
 * drawn more often, between amounts, dates, codes, telephone numbers and marks; and lines of
 * machine readable zones. What they say is of no matter, since only their look is learned from.
 */
final class LineTexts {
  private static final List<Phrases> LANGUAGES =
      Stream.of(
              "de", "de", "de", "fr", "fr", "fr", "es", "es", "pt", "pt", "it", "nl", "nl", "sv",
              "da", "pl", "tr", "id", "id", "id", "ms", "ms", "en", "en", "en", "en")
          .map(Phrases::of)
          .toList();
  private static final List<String> CURRENCIES =
      List.of("RM", "Rp", "€", "$", "£", "EUR", "USD", "MYR", "IDR", "INR", "Rs.", "₹", "¥", "CHF");
  private static final List<String> ABBREVIATIONS =
      List.of(
          "No.",
          "No",
          "#",
          "@",
          "&",
          "x",
          "X",
          "Tel:",
          "Fax:",
          "PT",
          "CV",
          "Sdn Bhd",
          "SDN. BHD.",
          "GmbH",
          "S.A.",
          "Ltd.",
          "Jl.",
          "Jalan",
          "RT",
          "RW",
          "Str.",
          "str.",
          "(M)",
          "*",
          "**",
          "---",
          "=",
          "+",
          "P.O. Box",
          "GST",
          "VAT",
          "NPWP",
          "NIK",
          "IBAN",
          "St.",
          "Ø",
          "§",
          "°C",
          "m²",
          "½");

  /** Plain letters, and those with accents that phrases have seldom. */
  private static final String ACCENTED = "abcdefghijklmnopqrstuvwxyzäöüßàâçéèêëîïôûùñáíóúãõåøæ";

  private static final List<String> BETWEEN =
      List.of(" ", " ", " ", " ", " ", ", ", " : ", ": ", " - ", " / ", "; ");
  private static final int LONG = 38;
  private static final int LONGEST_PART = 34;

  private final Dice dice;

  LineTexts(Dice dice) {
    this.dice = dice;
  }

  String next() {
    if (dice.chance(0.04)) {
      return zone();
    }
    Phrases phrases = pick(LANGUAGES);
    double letters = dice.between(0.0, 1.0);
    StringBuilder line = new StringBuilder();
    for (int parts = dice.between(1, 4); parts > 0 && line.length() <= LONG; parts--) {
      String part = dice.chance(0.4) ? token() : cased(phrase(phrases), phrases.locale(), letters);
      line.append(line.isEmpty() ? "" : pick(BETWEEN));
      line.append(part, 0, Math.min(part.length(), LONGEST_PART));
    }
    String plain =
        line.toString()
            .replaceAll("[\\s\\u00a0\\u202f]+", " ")
            .replace('’', '\'')
            .replace('–', '-')
            .trim();
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static String cased(String text, Locale locale, double letters) {
    if (letters < 0.3) {
      return text.toUpperCase(locale);
    }
    return letters < 0.4 ? text.toLowerCase(locale) : text;
  }

  private String phrase(Phrases phrases) {
    String phrase = pick(phrases.all());
    for (int again = 0; again < 3 && isPlain(phrase) && dice.chance(0.5); again++) {
      phrase = pick(phrases.all());
    }
    return phrase;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private String token() {
    return switch (dice.below(13)) {
      case 0 -> digits(dice.between(1, 12));
      case 1 -> amount();
      case 2 -> dice.chance(0.25) ? amount() + " " + pick(CURRENCIES) : priced();
      case 3 -> date();
      case 4 -> time();
      case 5 -> code(dice.between(4, 13));
      case 6 -> code(dice.between(1, 5)) + pick(List.of("-", "/", ".", "(", "#")) + digits(3);
      case 7 -> digits(dice.between(1, 2)) + (dice.chance(0.5) ? "%" : " %");
      case 8 -> pick(ABBREVIATIONS);
      case 9 -> "+" + digits(2) + " " + digits(3) + pick(List.of("-", " ")) + digits(7);
      case 10 -> letters(dice.between(2, 9));
      default -> accented(dice.between(3, 9));
    };
  }

  private String priced() {
    return pick(CURRENCIES) + (dice.chance(0.5) ? " " : "") + amount();
  }

  private String amount() {
    boolean comma = dice.chance(0.33);
    String whole = String.valueOf(dice.between(0, 9999));
    if (whole.length() == 4 && dice.chance(0.5)) {
      whole = whole.charAt(0) + (comma ? "." : ",") + whole.substring(1);
    }
    return whole + (comma ? "," : ".") + digits(2);
  }

  private String date() {
    String sign = pick(List.of("/", "-", "."));
    return digits(2) + sign + digits(2) + sign + (dice.chance(0.5) ? "20" : "") + digits(2);
  }

  private String time() {
    return digits(2)
        + ":"
        + digits(2)
        + (dice.chance(0.5) ? ":" + digits(2) : "")
        + (dice.chance(0.33) ? pick(List.of(" AM", " PM")) : "");
  }

  private String zone() {
    StringBuilder zone = new StringBuilder(dice.chance(0.5) ? "P<" : "");
    for (int length = dice.between(20, 44); zone.length() < length; ) {
      switch (dice.below(4)) {
        case 0 -> zone.append("<".repeat(dice.between(1, 4)));
        case 1 -> zone.append(digits(dice.between(1, 6)));
        default -> zone.append(letters(dice.between(1, 8)).toUpperCase(Locale.ROOT));
      }
    }
    return zone.toString();
  }

  private String digits(int count) {
    return drawn("0123456789", count);
  }

  private String code(int count) {
    return drawn("0123456789012345678901234567ABCDEFGHIJKLMNOPQRSTUVWXYZ", count);
  }

  private String letters(int count) {
    String letters = drawn("abcdefghijklmnopqrstuvwxyz", count);
    return dice.chance(0.5) ? letters : letters.toUpperCase(Locale.ROOT);
  }

  private String accented(int count) {
    String word = drawn(ACCENTED, count);
    return dice.chance(0.4) ? word.toUpperCase(Locale.ROOT) : word;
  }

  private String drawn(String characters, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(characters.charAt(dice.below(characters.length())));
    }
    return text.toString();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(dice.below(choices.size()));
  }
}
