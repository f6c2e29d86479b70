package io.dossier.core.extraction.masking;

/**
 * A number within a text.
 *
 * @param from first character
 * @param to after the last character
 */
record Numeral(int from, int to) {
  /** How many characters at its end are shown. */
  private static final int SHOWN = 4;

  /** After the last character that is not shown: before its last four letters or digits. */
  int hiddenTo(String text) {
    int at = to;
    for (int shown = 0; at > from && shown < SHOWN; at--) {
      shown += Character.isLetterOrDigit(text.charAt(at - 1)) ? 1 : 0;
    }
    return at;
  }
}
