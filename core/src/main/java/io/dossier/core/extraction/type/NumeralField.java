package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that holds a month in Roman numerals before its year, as Indonesian offices number their
 * papers. Strokes that a recognizer took for digits are given as the numeral, and where nothing was
 * seen between two slashes, the one that is a single stroke; a text layer is given as it stands.
 */
record NumeralField(String field) implements Amendment {
  private static final Pattern MONTH =
      Pattern.compile("(?<=\\d/) ?([IVXivxl1|]{1,4}) ?(?=/ ?(?:19|20)\\d\\d$)");
  private static final Pattern UNSEEN = Pattern.compile("(?<=\\d/) ?(?=/ ?(?:19|20)\\d\\d$)");
  private static final Pattern NUMERAL = Pattern.compile("I{1,3}|I?V|VI{0,3}|I?X|XI{0,2}");

  /** The field with its numeral; empty when it was not found or not recognized from a picture. */
  @Override
  public Optional<FieldValue> in(Map<String, FieldValue> fields) {
    return respelled(fields, NumeralField::meant);
  }

  private static String meant(String read) {
    return UNSEEN.matcher(MONTH.matcher(read).replaceAll(NumeralField::numeral)).replaceFirst("I");
  }

  private static String numeral(MatchResult read) {
    String strokes = read.group(1).toUpperCase(Locale.ROOT).replaceAll("[L1|]", "I");
    return NUMERAL.matcher(strokes).matches() ? strokes : read.group();
  }
}
