package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Titles before a name and degrees behind it, taken off; belongs to one thread. */
final class NameMarks {
  /** {@code M.R.} are initials; titles are not written so, but {@code K.H.}. */
  private static final Pattern DOTTED_LETTERS =
      Pattern.compile("(?!K\\.H\\.)(?:\\p{L}\\.)+\\p{L}\\.?");

  /**
   * Indonesian ones by their build: S. (sarjana), M. (magister), A.Md. (ahli madya), Sp. and a
   * field.
   */
  private static final Pattern BUILT_DEGREE =
      Pattern.compile("(?:S|M|D|A\\.?MD|SP|ST|STR|MTR)\\.\\p{L}{2,6}(?:\\.\\p{L}{1,5})*\\.?");

  private static final Pattern BUILT_DEGREE_OF_DOCTOR =
      Pattern.compile("(?:SP|A\\.?MD|S\\.TR|M\\.TR)\\.\\p{L}{1,6}(?:[.-]\\p{L}{1,5})*\\.?");
  private static final int MOST_CHUNKS = 3;
  private static final int SHORT = 2;

  private final List<String> leftOut = new ArrayList<>();

  List<String> leftOut() {
    return leftOut;
  }

  /**
   * @param atLeast how many chunks must stay: none behind a comma
   */
  void drop(List<String> chunks, int atLeast) {
    dropDegrees(chunks, atLeast);
    dropTitles(chunks);
  }

  private void dropDegrees(List<String> chunks, int atLeast) {
    while (!chunks.isEmpty()) {
      int taken = degreeAtEnd(chunks, atLeast);
      if (taken == 0) {
        return;
      }
      List<String> end = chunks.subList(chunks.size() - taken, chunks.size());
      leftOut.add(letters(String.join("", end)));
      end.clear();
    }
  }

  /** Of how many chunks it is made: {@code S. KOM} of two; 0 where there is none. */
  private static int degreeAtEnd(List<String> chunks, int atLeast) {
    for (int taken = 1; taken <= Math.min(MOST_CHUNKS, chunks.size() - atLeast); taken++) {
      List<String> end = chunks.subList(chunks.size() - taken, chunks.size());
      String joined = letters(String.join("", end));
      boolean dotted = end.get(0).contains(".");
      boolean sure = atLeast == 0 || joined.length() > SHORT || dotted && taken == 1;
      boolean degree =
          (NameLists.isDegree(joined, dotted || atLeast == 0)
                  || atLeast == 0 && NameLists.isTitle(joined)
                  || taken == 1 && isBuilt(end.get(0), atLeast == 0))
              && chunks.size() - taken >= (sure ? atLeast : atLeast + 1)
              && (taken == 1 || dotted);
      if (joined.isEmpty() || degree) {
        return taken;
      }
    }
    return 0;
  }

  private static boolean isBuilt(String chunk, boolean behindComma) {
    return BUILT_DEGREE_OF_DOCTOR.matcher(chunk).matches()
        || behindComma && BUILT_DEGREE.matcher(chunk).matches();
  }

  private void dropTitles(List<String> chunks) {
    while (chunks.size() > 1 && (isTitle(chunks.get(0)) || isBeforeTitle(chunks))) {
      leftOut.add(letters(chunks.remove(0)));
    }
  }

  /** {@code H.} before {@code DR.} is no initial. */
  private static boolean isBeforeTitle(List<String> chunks) {
    return chunks.size() > 2
        && NameLists.mayBeTitle(letters(chunks.get(0)))
        && isTitle(chunks.get(1));
  }

  private static boolean isTitle(String chunk) {
    if (DOTTED_LETTERS.matcher(chunk).matches()) {
      return false;
    }
    List<String> pieces = Words.in(chunk);
    return NameLists.isTitle(letters(chunk))
        || pieces.stream().allMatch(NameLists::isTitle) && !pieces.isEmpty();
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
}
