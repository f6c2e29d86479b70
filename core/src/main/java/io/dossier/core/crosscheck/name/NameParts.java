package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name on its way apart; belongs to one thread. */
final class NameParts {
  private static final Pattern PATRONYM = Pattern.compile("(?:BINTI?|BTE?|BN|BINT|A ?/ ?[LP])");

  /** A second name, given beside the first. */
  private static final Pattern ALIAS =
      Pattern.compile("\\(([^)]*)\\)?|(?<![\\p{L}])(?:ALIAS|ALS|A\\.?K\\.?A\\.?|@)(?![\\p{L}]).*");

  private static final Pattern COMMA = Pattern.compile("[,;]");
  private static final Pattern CHUNK = Pattern.compile("[^ ]+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
  private static final int MOST_WORDS = 16;
  private static final int SURNAME_WORDS = 2;

  private final List<String> leftOut = new ArrayList<>();

  private NameParts() {}

  /**
   * @param plain as {@link io.dossier.core.crosscheck.text.Plain} makes it
   */
  static PersonName of(String plain) {
    return new NameParts().parted(ALIAS.matcher(plain).replaceAll(" "));
  }

  private PersonName parted(String text) {
    Matcher relation = NameLists.RELATION.matcher(text);
    if (relation.find()) {
      String own = text.substring(0, relation.start());
      String rest = text.substring(relation.end());
      Matcher second = NameLists.RELATION.matcher(rest);
      String relative = second.find() ? rest.substring(0, second.start()) : rest;
      boolean patronym = PATRONYM.matcher(relation.group()).matches();
      List<NameWord> words = words(own);
      List<NameWord> others = words(relative);
      return words.isEmpty()
          ? new PersonName(others, List.of(), false, leftOut)
          : new PersonName(words, others, patronym, leftOut);
    }
    return new PersonName(words(text), List.of(), false, leftOut);
  }

  private List<NameWord> words(String text) {
    List<List<String>> parts = new ArrayList<>();
    for (String part : COMMA.split(text)) {
      List<String> chunks = chunks(part);
      boolean first = parts.isEmpty();
      dropDegrees(chunks, first ? 1 : 0);
      dropTitles(chunks);
      if (!chunks.isEmpty()) {
        parts.add(chunks);
      }
    }
    if (parts.size() == 2 && parts.get(0).size() <= SURNAME_WORDS) {
      parts.add(parts.remove(0));
    }
    return roles(parts.stream().flatMap(List::stream).toList());
  }

  private static List<String> chunks(String part) {
    return new ArrayList<>(CHUNK.matcher(part).results().map(run -> run.group()).toList());
  }

  /** From the end; those of two letters only where a name of two words is left, or behind a comma. */
  private void dropDegrees(List<String> chunks, int atLeast) {
    while (!chunks.isEmpty()) {
      int taken = degreeAtEnd(chunks, atLeast);
      if (taken == 0) {
        return;
      }
      List<String> end = chunks.subList(chunks.size() - taken, chunks.size());
      leftOut.add(String.join(" ", end));
      end.clear();
    }
  }

  /** Of how many chunks it is made: {@code S. KOM} of two; 0 where there is none. */
  private static int degreeAtEnd(List<String> chunks, int atLeast) {
    for (int taken = 1; taken <= Math.min(3, chunks.size() - atLeast); taken++) {
      List<String> end = chunks.subList(chunks.size() - taken, chunks.size());
      String joined = letters(String.join("", end));
      boolean dotted = end.get(0).contains(".");
      int least = atLeast == 0 || joined.length() > 2 || dotted && taken == 1 ? atLeast : atLeast + 1;
      if (joined.isEmpty()
          || NameLists.isDegree(joined)
              && chunks.size() - taken >= least
              && (taken == 1 || dotted)) {
        return taken;
      }
    }
    return 0;
  }

  private void dropTitles(List<String> chunks) {
    while (!chunks.isEmpty()) {
      String first = chunks.get(0);
      List<String> pieces = Words.in(first.replace('.', ' ').replace('/', ' '));
      boolean titles =
          NameLists.isTitle(letters(first))
              || !pieces.isEmpty() && pieces.stream().allMatch(NameLists::isTitle);
      if (!titles || chunks.size() == 1) {
        return;
      }
      leftOut.add(letters(first));
      chunks.remove(0);
    }
  }

  private static String letters(String chunk) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < chunk.length(); i++) {
      if (Character.isLetterOrDigit(chunk.charAt(i))) {
        letters.append(chunk.charAt(i));
      }
    }
    return letters.toString();
  }

  private static List<NameWord> roles(List<String> chunks) {
    List<NameWord> words = new ArrayList<>();
    for (String text : Words.in(String.join(" ", chunks))) {
      boolean alone = chunks.size() == 1;
      if (!alone && isRunOfInitials(text)) {
        Arrays.stream(text.split("")).map(NameWord::of).forEach(words::add);
      } else {
        words.add(NameWord.of(text));
      }
    }
    List<NameWord> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
    return Promotion.of(markTitles(first));
  }

  /** {@code RK}, {@code KVS}: few letters that make no syllable and no known name. */
  private static boolean isRunOfInitials(String text) {
    if (text.length() < 2 || text.length() > 3 || NameLists.isName(text) || NameLists.mayBeTitle(text)) {
      return false;
    }
    boolean letters = text.chars().allMatch(Character::isLetter);
    return letters && (text.length() == 2 || !VOWEL.matcher(text).find());
  }

  private static List<NameWord> markTitles(List<NameWord> words) {
    List<NameWord> marked = new ArrayList<>(words);
    for (int i = 0; i < marked.size() - 1 && NameLists.mayBeTitle(marked.get(i).text()); i++) {
      marked.set(i, marked.get(i).as(Role.TITLE));
    }
    return marked;
  }
}
