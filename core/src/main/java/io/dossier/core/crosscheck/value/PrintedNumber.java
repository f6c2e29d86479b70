package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number of identity as it is printed.
 *
 * @param characters letters and digits alone; a star for each that is not shown
 */
record PrintedNumber(String characters) {
  static final char HIDDEN = '*';

  private static final Pattern LABEL = Pattern.compile("^[^:]{0,20}:(?=.*\\d)");
  private static final Pattern SIGNS = Pattern.compile("[•●∗＊#×]");

  /** Three and more, or with digits alone: a letter X of its own is shown. */
  private static final Pattern CROSSES =
      Pattern.compile("X{3,}|(?<=X[ -])X{2,}|X{2,}(?=[ -]?X)|^X+(?=[\\dX -]+$)");

  private static final Pattern LIST =
      Pattern.compile("[,;|\\n]|/(?= )|(?<= )/|(?<=\\d{14}) (?=\\d{14})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}*]+");
  private static final int MOST = 50;

  /** All that the text lists. */
  static List<PrintedNumber> in(String text) {
    List<PrintedNumber> numbers = new ArrayList<>();
    for (String part : LIST.split(Plain.lines(text))) {
      String signs = SIGNS.matcher(LABEL.matcher(part.strip()).replaceFirst("")).replaceAll("*");
      String hidden = CROSSES.matcher(signs).replaceAll(run -> "*".repeat(run.group().length()));
      String characters = BETWEEN.matcher(hidden).replaceAll("");
      if (!characters.isEmpty() && numbers.size() < MOST) {
        numbers.add(new PrintedNumber(characters));
      }
    }
    return numbers;
  }

  boolean isMasked() {
    return characters.indexOf(HIDDEN) >= 0;
  }

  /**
   * With letters and digits of like print made one: O and 0; I, L and 1; B and 8; S and 5; Z and 2;
   * G and 6.
   */
  String shape() {
    String like = "OILBSZGQ";
    String meant = "01185260";
    StringBuilder shape = new StringBuilder(characters);
    for (int i = 0; i < shape.length(); i++) {
      int at = like.indexOf(shape.charAt(i));
      if (at >= 0) {
        shape.setCharAt(i, meant.charAt(at));
      }
    }
    return shape.toString();
  }
}
