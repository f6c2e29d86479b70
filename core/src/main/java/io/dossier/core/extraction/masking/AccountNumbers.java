package io.dossier.core.extraction.masking;

import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Account numbers in running text. A bank's own has no check digit and looks like any other number,
 * so that it is told by the words before it; an IBAN is told by its check digits.
 */
final class AccountNumbers {
  private static final Identifier IBAN = Identifier.named("iban");

  /**
   * How an IBAN begins: whatever has no such beginning need not be held against every country's.
   */
  private static final Pattern COUNTRY = Pattern.compile("(?<!\\p{L})\\p{L}{2} ?[0-9OIl]{2}");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<!\\p{L})(?:account|acct?|a/c|rekening|rek|norek)\\b[\\s.:]{0,3}"
              + "(?:(?:number|num|nomor|no|#)[\\s.:]{0,3})?(?:[:=-]\\s{0,3})?"
              + "(?<number>\\d(?:[ .-]?\\d){5,17})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private AccountNumbers() {}

  static List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (COUNTRY.matcher(line).find()) {
        for (Occurrence iban : IBAN.in(line)) {
          if (iban.traits().contains("valid")) {
            found.add(new Numeral(from + iban.from(), from + iban.to()));
          }
        }
      }
      from += line.length() + 1;
    }
    Matcher matcher = LABELLED.matcher(text);
    while (matcher.find()) {
      found.add(new Numeral(matcher.start("number"), matcher.end("number")));
    }
    return found;
  }
}
