package io.dossier.bench.generator.invented;

/** Check digits of the numbers that have them. */
public final class CheckDigits {
  private static final int[][] DIHEDRAL = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] TWIST = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
  private static final int[] INVERSE = {0, 4, 3, 2, 1, 5, 6, 7, 8, 9};
  private static final String VIN_LETTERS = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  private CheckDigits() {}

  /** The digit that makes a number valid by Luhn's rule (ISO/IEC 7812-1), as in an IMEI. */
  public static char luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** The digit of Verhoeff (Error Detecting Decimal Codes, 1969), as in an Aadhaar number. */
  public static char verhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      check = DIHEDRAL[check][twisted(digit, (i + 1) % 8)];
    }
    return (char) ('0' + INVERSE[check]);
  }

  /** The last character of a GSTIN over its first 14 (base 36, weights 1 and 2 in turn). */
  public static char gstin(String first14) {
    int sum = 0;
    for (int i = 0; i < first14.length(); i++) {
      int product = Character.digit(first14.charAt(i), 36) * (i % 2 + 1);
      sum += product / 36 + product % 36;
    }
    return Character.toUpperCase(Character.forDigit((36 - sum % 36) % 36, 36));
  }

  /** Weights 7, 3, 1 (ICAO Doc 9303 part 3, 4.9). */
  public static char mrz(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : Character.digit(c, 36);
      sum += value * new int[] {7, 3, 1}[i % 3];
    }
    return (char) ('0' + sum % 10);
  }

  /**
   * A vehicle identification number whose ninth character is replaced by its check (49 CFR 565).
   */
  public static String vin(String vin17) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += VIN_LETTERS.indexOf(vin17.charAt(i)) % 10 * VIN_WEIGHTS[i];
    }
    char check = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    return vin17.substring(0, 8) + check + vin17.substring(9);
  }

  /** An IBAN of a country and its account part (ISO 13616). */
  public static String iban(String country, String account) {
    StringBuilder digits = new StringBuilder();
    for (char c : (account + country + "00").toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    int rest =
        new java.math.BigInteger(digits.toString())
            .mod(java.math.BigInteger.valueOf(97))
            .intValue();
    return country + "%02d".formatted(98 - rest) + account;
  }

  private static int twisted(int digit, int times) {
    int result = digit;
    for (int i = 0; i < times; i++) {
      result = TWIST[result];
    }
    return result;
  }
}
