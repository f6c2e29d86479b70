package io.dossier.core.extraction.identifier;

/**
 * The check character of Spanish tax numbers: of persons (Real Decreto 1553/2005: the remainder by
 * 23 names a letter) and of organizations (Orden EHA/451/2008: a Luhn digit, or the letter in its
 * stead).
 */
final class SpanishTax {
  private static final String OF_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String OF_ORGANIZATIONS = "JABCDEFGHI";
  private static final String FOREIGNERS = "XYZ";
  private static final String PERSONS_WITHOUT_NUMBER = "KLM";

  private SpanishTax() {}

  /**
   * @param number nine characters
   */
  static boolean holds(String number) {
    char first = number.charAt(0);
    char check = number.charAt(8);
    String digits = number.substring(1, 8);
    if (Character.isDigit(first)) {
      return ofPerson(number.substring(0, 8)) == check;
    }
    if (FOREIGNERS.indexOf(first) >= 0) {
      return ofPerson(FOREIGNERS.indexOf(first) + digits) == check;
    }
    if (PERSONS_WITHOUT_NUMBER.indexOf(first) >= 0 && ofPerson(digits) == check) {
      return true;
    }
    int luhn = luhn(digits);
    return check == '0' + luhn || check == OF_ORGANIZATIONS.charAt(luhn);
  }

  private static char ofPerson(String digits) {
    return OF_PERSONS.charAt(Integer.parseInt(digits) % 23);
  }

  private static int luhn(String digits) {
    for (int digit = 0; digit < 9; digit++) {
      if (Luhn.holds(digits + digit)) {
        return digit;
      }
    }
    return 9;
  }
}
