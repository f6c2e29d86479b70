package io.dossier.core.extraction.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digits of a text that may be one number: groups of digits, of any script, with at most three
 * blanks, dashes, dots or slashes between. It begins and ends where a group does.
 *
 * @param from first character
 * @param to after the last character
 * @param digits the digits alone, as 0 to 9
 * @param groups how many digits each group has
 * @param printed as it stands in the text
 * @param alone whether no further digits stand beside it on its line
 * @param startsClear whether no sign joins it to what stands before: it is not the end of a day
 */
record DigitRun(
    int from,
    int to,
    String digits,
    List<Integer> groups,
    String printed,
    boolean alone,
    boolean startsClear) {
  private static final int WIDEST_GAP = 3;
  private static final String SIGNS = "-./_\u00b7\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2}([-./])\\d{1,2}\\1\\d{4}|\\d{4}([-./])\\d{1,2}\\2\\d{1,2})(?!\\d)");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

  DigitRun {
    groups = List.copyOf(groups);
  }

  /** Every run of so many digits, from left to right; they may overlap. */
  static List<DigitRun> in(String text, int count) {
    List<Group> groups = groups(text);
    List<DigitRun> runs = new ArrayList<>();
    for (int first = 0; first < groups.size(); first++) {
      int last = first;
      int length = groups.get(first).length();
      while (length < count && last + 1 < groups.size() && joined(text, groups, last)) {
        last++;
        length += groups.get(last).length();
      }
      if (length == count) {
        runs.add(run(text, groups, first, last));
      }
    }
    return runs;
  }

  /** Whether it is one group, or each of its groups has so many digits. */
  boolean inGroupsOf(int size) {
    return groups.size() == 1 || groups.stream().allMatch(group -> group == size);
  }

  boolean inGroupsOf(List<Integer> sizes) {
    return groups.equals(sizes);
  }

  boolean onOneLine() {
    return printed.indexOf('\n') < 0;
  }

  /** Whether it is printed as an amount is, or a part of it as a day. */
  boolean isAmountOrDay() {
    return AMOUNT.matcher(printed).matches() || DAY.matcher(printed).find();
  }

  private static DigitRun run(String text, List<Group> groups, int first, int last) {
    int from = groups.get(first).from();
    int to = groups.get(last).to();
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    boolean alone =
        !(first > 0 && joinedOnLine(text, groups, first - 1))
            && !(last + 1 < groups.size() && joinedOnLine(text, groups, last));
    return new DigitRun(
        from,
        to,
        digits.toString(),
        groups.subList(first, last + 1).stream().map(Group::length).toList(),
        text.substring(from, to),
        alone,
        from == 0 || SIGNS.indexOf(text.charAt(from - 1)) < 0);
  }

  /** Digits without anything between. */
  private record Group(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      if (digit && from < 0) {
        from = i;
      } else if (!digit && from >= 0) {
        groups.add(new Group(from, i));
        from = -1;
      }
    }
    return groups;
  }

  private static boolean joinedOnLine(String text, List<Group> groups, int first) {
    return joined(text, groups, first)
        && text.substring(groups.get(first).to(), groups.get(first + 1).from()).indexOf('\n') < 0;
  }

  private static boolean joined(String text, List<Group> groups, int first) {
    int from = groups.get(first).to();
    int to = groups.get(first + 1).from();
    if (to - from > WIDEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char character = text.charAt(i);
      if (character == '\f' || !isBlank(character) && SIGNS.indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
