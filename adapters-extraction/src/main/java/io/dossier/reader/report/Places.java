package io.dossier.reader.report;

import io.dossier.core.examination.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands at the places of a finding, or stood there, in words; a few of them. */
final class Places {
  private static final int MOST = 5;
  private static final int LONGEST = 160;

  private Places() {}

  static List<String> told(List<Mark> marks) {
    List<String> all =
        marks.stream().map(Places::told).flatMap(Optional::stream).distinct().toList();
    if (all.size() <= MOST) {
      return all;
    }
    List<String> told = new ArrayList<>(all.subList(0, MOST));
    told.add("and " + (all.size() - MOST) + " more places");
    return told;
  }

  private static Optional<String> told(Mark mark) {
    String page = "Page " + (mark.pageIndex() + 1) + ": ";
    return mark.change()
        .map(change -> page + told(change))
        .or(() -> mark.text().map(text -> page + "it says " + quoted(text)));
  }

  private static String told(Mark.Change change) {
    String before = change.before().map(Places::quoted).orElse("nothing");
    String after = change.after().map(Places::quoted).orElse("nothing");
    return switch (change.kind()) {
      case ADD -> "added " + after;
      case REMOVE -> "removed " + before;
      case EDIT -> before + " became " + after;
      case OTHER -> before + " against " + after;
    };
  }

  private static String quoted(String text) {
    String cut =
        text.codePointCount(0, text.length()) > LONGEST
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
            : text;
    return "“" + cut + "”";
  }
}
