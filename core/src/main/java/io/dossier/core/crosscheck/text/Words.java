package io.dossier.core.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a plain text comes apart into words. */
public final class Words {
  /** Of a longer text only so many words are compared. */
  public static final int MOST = 40;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:'(?=\\p{L})[\\p{L}\\p{M}]+)?");

  private Words() {}

  /** Runs of letters and digits; an apostrophe within belongs to its word and is left out. */
  public static List<String> in(String plain) {
    List<String> words = new ArrayList<>();
    for (MatchResult run : WORD.matcher(plain).results().limit(MOST).toList()) {
      words.add(run.group().replace("'", ""));
    }
    return words;
  }

  public static List<Word> of(List<String> texts) {
    return texts.stream().map(Word::of).toList();
  }
}
