package io.dossier.core.crosscheck.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared: capitals, blanks of one width, without the marks of Latin letters.
 * Signs of other scripts stay, since there a mark is a vowel (Unicode 15, chapter 12).
 */
public final class Plain {
  /** What is longer is cut: no field of a document is. */
  public static final int LONGEST = 1000;

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final String FROM = "ØŁĐÞ’‘´`";
  private static final String TO = "OLDT''''";

  private Plain() {}

  public static String of(String text) {
    return BLANKS.matcher(letters(text)).replaceAll(" ").strip();
  }

  /** With line ends kept. */
  public static String lines(String text) {
    String[] lines = letters(text).split("\\R");
    StringBuilder plain = new StringBuilder();
    for (String line : lines) {
      plain.append(BLANKS.matcher(line).replaceAll(" ").strip()).append('\n');
    }
    return plain.toString().strip();
  }

  private static String letters(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String apart = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD)).replaceAll("");
    String upper = apart.toUpperCase(Locale.ROOT).replace("ß", "SS").replace("Æ", "AE");
    StringBuilder plain = new StringBuilder(upper.length());
    for (int i = 0; i < upper.length() && i < LONGEST; i++) {
      int at = FROM.indexOf(upper.charAt(i));
      plain.append(at < 0 ? upper.charAt(i) : TO.charAt(at));
    }
    return plain.toString();
  }
}
