package io.dossier.core.crosscheck.text;

/** A text that ends where its field did. */
public final class Cut {
  /** No field is narrower. */
  private static final int WIDTH = 18;

  private Cut() {}

  /** Whether the longer goes on within the word where the shorter ends. */
  public static boolean isBetween(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= WIDTH
        && longer.length() > shorter.length()
        && longer.startsWith(shorter)
        && Character.isLetter(longer.charAt(shorter.length()))
        && Character.isLetter(shorter.charAt(shorter.length() - 1));
  }
}
