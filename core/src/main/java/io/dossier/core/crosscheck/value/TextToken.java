package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Plain;
import io.dossier.core.crosscheck.text.Word;
import io.dossier.core.crosscheck.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word of a description with what it may tell. */
record TextToken(Word word, Role role) {
  private static final int MOST = 60;

  /** What is measured, by its unit; the unit is not told by all. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<size>\\d+(?:[.,]\\d+)?) ?(?:GB|TB|MB|KG|GM|ML|LTR|L|CM|MM|INCH|IN|W|HP|TON|MAH|MP|RAM|ROM)\\b"
              + "|(?<radio>\\b[2-6]G\\b|\\bLTE\\b|\\bWI-?FI\\b)"
              + "|(?<model>\\b(?=[\\p{L}-]*\\d)(?=[\\d-]*\\p{L})[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)"
              + "|(?<number>\\d+(?:[.,]\\d+)?)"
              + "|(?<word>[\\p{L}\\p{M}]+)");

  /** {@code L.G.} is written without dots too. */
  private static final Pattern DOTS =
      Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\.\\p{L})\\.");

  private static final Set<String> PLAIN = WordList.words(TextToken.class, "plain.words");

  /** What a word tells of which product is meant. */
  enum Role {
    /** Letters and digits together. */
    MODEL(3),
    /** How much, how large. */
    SIZE(1.5),
    WORD(1),
    PLAIN(0.2);

    final double weight;

    Role(double weight) {
      this.weight = weight;
    }
  }

  static List<TextToken> in(String text) {
    List<TextToken> tokens = new ArrayList<>();
    for (MatchResult run :
        TOKEN.matcher(DOTS.matcher(Plain.of(text)).replaceAll("")).results().limit(MOST).toList()) {
      tokens.add(token(run));
    }
    return tokens;
  }

  /** {@code TV 55UR0892} as one where the other side has {@code TV55UR0892}. */
  static List<TextToken> joined(List<TextToken> tokens, List<TextToken> other) {
    Set<String> models =
        other.stream()
            .filter(token -> token.role == Role.MODEL)
            .map(token -> token.word.text())
            .collect(Collectors.toSet());
    List<TextToken> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String two =
          i + 1 < tokens.size() ? tokens.get(i).word.text() + tokens.get(i + 1).word.text() : "";
      boolean one = models.contains(two);
      joined.add(one ? new TextToken(Word.of(two), Role.MODEL) : tokens.get(i));
      i += one ? 1 : 0;
    }
    return joined;
  }

  private static TextToken token(MatchResult run) {
    if (run.group(1) != null || run.group(4) != null) {
      String number = run.group(1) != null ? run.group(1) : run.group(4);
      return new TextToken(Word.of(number.replace(',', '.')), Role.SIZE);
    }
    if (run.group(3) != null) {
      return new TextToken(Word.of(run.group().replace("-", "")), Role.MODEL);
    }
    boolean plain = run.group(2) != null || PLAIN.contains(run.group());
    return new TextToken(Word.of(run.group()), plain ? Role.PLAIN : Role.WORD);
  }

  /** Models and sizes agree exactly, or but for look-alikes; words also where a letter slipped. */
  Likeness like(TextToken other) {
    Likeness likeness = Likeness.of(word, other.word);
    boolean exact = role != Role.WORD || other.role != Role.WORD;
    return exact && likeness != Likeness.EQUAL && likeness != Likeness.LOOK_ALIKE
        ? Likeness.DIFFERENT
        : likeness;
  }
}
