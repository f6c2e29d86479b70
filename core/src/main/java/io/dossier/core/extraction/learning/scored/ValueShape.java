package io.dossier.core.extraction.learning.scored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What printed values look like: runs of digits, of capitals and of letters with the characters
 * between them, as an expression that matches them and others like them.
 *
 * @param pattern has no repetition within a repetition, and thus cannot run away
 * @param share of the known values
 * @param compiled the pattern with nothing of the same word around it
 */
record ValueShape(String pattern, double share, Pattern compiled) {
  private static final int MOST_RUNS = 16;
  private static final Pattern RUN = Pattern.compile("\\d+|\\p{Lu}+|\\p{L}+|\\s+|.");

  /** How much longer or shorter a run may be than any that was seen. */
  private static final int SLACK = 1;

  /** From how many values on a run of one length is taken to have no other. */
  private static final int ENOUGH = 4;

  /** Of values that have a digit, and no more than so many runs. */
  static List<ValueShape> of(List<String> values) {
    Map<String, List<List<String>>> byOutline = new TreeMap<>();
    int outlined = 0;
    for (String value : values) {
      List<String> runs = runs(value);
      if (runs.size() <= MOST_RUNS && value.chars().anyMatch(Character::isDigit)) {
        byOutline.computeIfAbsent(outline(runs), any -> new ArrayList<>()).add(runs);
        outlined++;
      }
    }
    List<ValueShape> shapes = new ArrayList<>();
    if (2 * outlined >= values.size()) {
      byOutline
          .values()
          .forEach(
              alike ->
                  shapes.add(
                      new ValueShape(pattern(alike), alike.size() / (double) values.size())));
    }
    return shapes;
  }

  ValueShape(String pattern, double share) {
    this(pattern, share, Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])"));
  }

  /** Whether all of a text has the shape. */
  boolean fits(String text) {
    return compiled.matcher(text).matches();
  }

  private static List<String> runs(String value) {
    return RUN.matcher(value.strip()).results().map(match -> match.group()).toList();
  }

  private static String outline(List<String> runs) {
    StringBuilder outline = new StringBuilder();
    runs.forEach(run -> outline.append(kind(run)));
    return outline.toString();
  }

  private static String kind(String run) {
    char c = run.charAt(0);
    if (Character.isDigit(c)) {
      return "\\d";
    }
    if (Character.isLetter(c)) {
      return run.chars().allMatch(Character::isUpperCase) ? "\\p{Lu}" : "\\p{L}";
    }
    return Character.isWhitespace(c) ? "\\s" : Pattern.quote(run);
  }

  private static String pattern(List<List<String>> alike) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < alike.get(0).size(); i++) {
      int at = i;
      List<String> column = alike.stream().map(runs -> runs.get(at)).toList();
      String kind = kind(column.get(0));
      int least = column.stream().mapToInt(String::length).min().orElse(1);
      int most = column.stream().mapToInt(String::length).max().orElse(1);
      boolean constant = column.size() > 1 && column.stream().distinct().count() == 1;
      if (kind.startsWith("\\Q")) {
        pattern.append(kind);
      } else if (kind.equals("\\s")) {
        pattern.append("\\s{1,3}");
      } else if (constant && kind.startsWith("\\p")) {
        pattern.append(Pattern.quote(column.get(0)));
      } else {
        int slack = least == most && column.size() >= ENOUGH ? 0 : SLACK;
        pattern
            .append(kind)
            .append('{')
            .append(Math.max(1, least - slack))
            .append(',')
            .append(most + slack)
            .append('}');
      }
    }
    return pattern.toString();
  }
}
