package io.dossier.bench.samples;

/** A machine readable zone of size TD3 (ICAO Doc 9303 part 4). */
record Mrz(String upper, String lower) {
  private static final int LENGTH = 44;

  static Mrz td3(
      String state, String names, String number, String birth, String sex, String expiry) {
    String upper = filled("P<" + state + names, LENGTH);
    String optional = filled("", 14);
    String checked =
        with(filled(number, 9)) + state + with(birth) + sex + with(expiry) + optional + "0";
    String composite =
        checked.substring(0, 10) + checked.substring(13, 20) + checked.substring(21, 43);
    return new Mrz(upper, checked + digit(composite));
  }

  private static String with(String field) {
    return field + digit(field);
  }

  private static String filled(String text, int length) {
    return text + "<".repeat(length - text.length());
  }

  /** Weights 7, 3, 1; letters count from 10, the filler 0 (Doc 9303 part 3, 4.9). */
  private static int digit(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : Character.digit(c, 36);
      sum += value * new int[] {7, 3, 1}[i % 3];
    }
    return sum % 10;
  }
}
