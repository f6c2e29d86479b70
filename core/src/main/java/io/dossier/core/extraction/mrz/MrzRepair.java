package io.dossier.core.extraction.mrz;

import io.dossier.core.extraction.mrz.MrzFormat.Checked;
import io.dossier.core.extraction.mrz.MrzFormat.Kind;
import io.dossier.core.extraction.mrz.MrzFormat.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what engines misread in a zone: letters among digits and digits among letters by what
 * may stand in a place, look-alikes in mixed fields where that makes a check digit hold, and
 * fillers.
 */
final class MrzRepair {
  private static final String LETTERS = "OQDILZSGBT";
  private static final String DIGITS = "0001125687";
  private static final String TWINS_A = "O0I1B8S5Z2G6Q0D0";
  private static final String TWINS_B = "0O1I8B5S2Z6G0Q0D";

  private MrzRepair() {}

  /** The zone's lines at their full width. */
  static List<String> repaired(List<String> read, MrzFormat format) {
    List<char[]> lines = new ArrayList<>();
    for (int i = 0; i < format.lines(); i++) {
      lines.add(fitted(read.get(i), format, i).toCharArray());
    }
    letters(lines, format.issuer());
    letters(lines, format.nationality());
    names(lines, format.names());
    for (Checked field : format.checked()) {
      mend(lines, field);
    }
    char[] last = lines.get(format.compositeLine());
    last[format.compositeCheck()] = digit(last[format.compositeCheck()]);
    return lines.stream().map(String::new).toList();
  }

  /** Fillers are lost or invented where many stand together: there the width is made right. */
  private static String fitted(String line, MrzFormat format, int index) {
    int missing = format.width() - line.length();
    if (missing == 0) {
      return line;
    }
    boolean endsInFiller = format.names().line() == index || format == MrzFormat.TD1 && index == 0;
    int at = endsInFiller ? line.length() : longestFiller(line);
    return missing > 0
        ? line.substring(0, at) + "<".repeat(missing) + line.substring(at)
        : shortened(line, at, -missing);
  }

  private static String shortened(String line, int at, int by) {
    int from = Math.max(0, at - by);
    return at == line.length() || line.substring(from, at).chars().allMatch(c -> c == '<')
        ? line.substring(0, from) + line.substring(at)
        : line.substring(0, line.length() - by);
  }

  /** The end of the longest run of fillers. */
  private static int longestFiller(String line) {
    int best = line.length();
    int longest = 0;
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = line.charAt(i) == '<' ? run + 1 : 0;
      if (run > longest) {
        longest = run;
        best = i + 1;
      }
    }
    return best;
  }

  private static void letters(List<char[]> lines, Place place) {
    char[] line = lines.get(place.line());
    for (int i = place.from(); i < place.to(); i++) {
      line[i] = letter(line[i]);
    }
  }

  /** Behind the given names nothing stands but fillers. */
  private static void names(List<char[]> lines, Place place) {
    letters(lines, place);
    char[] line = lines.get(place.line());
    String names = new String(line, place.from(), place.to() - place.from());
    int given = names.indexOf("<<");
    int end = given < 0 ? -1 : names.indexOf("<<", given + 2);
    if (end < 0) {
      return;
    }
    String tail = names.substring(end);
    long fillers = tail.chars().filter(c -> c == '<').count();
    if (fillers * 2 >= tail.length()) {
      java.util.Arrays.fill(line, place.from() + end, place.to(), '<');
    }
  }

  private static void mend(List<char[]> lines, Checked field) {
    char[] line = lines.get(field.place().line());
    int from = field.place().from();
    int to = field.place().to();
    if (field.kind() == Kind.DIGITS) {
      for (int i = from; i < to; i++) {
        line[i] = digit(line[i]);
      }
    }
    if (field.check() >= 0) {
      line[field.check()] = line[field.check()] == '<' ? '<' : digit(line[field.check()]);
      if (field.kind() == Kind.MIXED) {
        twins(line, from, to, line[field.check()]);
      }
    }
  }

  /** Tries one look-alike for another until the check digit holds. */
  private static void twins(char[] line, int from, int to, char check) {
    String field = new String(line, from, to - from);
    if (CheckDigit.holds(field, check)) {
      return;
    }
    for (int i = 0; i < field.length(); i++) {
      int twin = TWINS_A.indexOf(field.charAt(i));
      if (twin >= 0) {
        String tried = field.substring(0, i) + TWINS_B.charAt(twin) + field.substring(i + 1);
        if (CheckDigit.holds(tried, check)) {
          tried.getChars(0, tried.length(), line, from);
          return;
        }
      }
    }
  }

  private static char digit(char c) {
    int at = LETTERS.indexOf(c);
    return at < 0 ? c : DIGITS.charAt(at);
  }

  private static char letter(char c) {
    return switch (c) {
      case '0' -> 'O';
      case '1' -> 'I';
      case '2' -> 'Z';
      case '5' -> 'S';
      case '6' -> 'G';
      case '8' -> 'B';
      default -> c;
    };
  }
}
