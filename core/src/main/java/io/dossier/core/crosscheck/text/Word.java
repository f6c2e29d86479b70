package io.dossier.core.crosscheck.text;

/**
 * One word with the forms it is compared by.
 *
 * @param text as {@link Plain} has it
 * @param close by its sound, near
 * @param loose by its sound, wide
 * @param shape with what engines take for each other made one: 0 and O; 1, I and L; RN and M
 */
public record Word(String text, String close, String loose, String shape) {
  /** No word of a name is longer; what is, is cut. */
  private static final int LONGEST = 40;

  private static final String LIKE = "01L|!58629473";
  private static final String MEANT = "OIIIISBGZGATE";

  public static Word of(String text) {
    String word = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String close = Sound.close(word);
    return new Word(word, close, Sound.loose(close), shape(word));
  }

  public int length() {
    return text.length();
  }

  public boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  public boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = LIKE.indexOf(word.charAt(i));
      shape.append(at < 0 ? word.charAt(i) : MEANT.charAt(at));
    }
    return shape.toString().replace("RN", "M").replace("VV", "W").replace("CI", "D");
  }
}
