package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.reader.pdf.PdfWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which words of a page were added, edited or removed. A word that says the same at the same place
 * is unchanged, though something that was set close behind it is read as part of it; changed ones
 * that stand next to each other on a line are one change.
 */
final class WordChanges {
  /** In points: to so much a word may be set anew and be called the same. */
  private static final double SAME_PLACE = 1;

  /** More changed words are a page written anew, told as one change. */
  private static final int MOST = 600;

  private WordChanges() {}

  private record Piece(PdfWords.Placed word, boolean after) {}

  /**
   * @param seen whether something is seen to have changed in an area
   */
  static List<Mark> of(
      int pageIndex,
      List<PdfWords.Placed> before,
      List<PdfWords.Placed> after,
      Predicate<Area> seen) {
    List<Piece> pieces = new ArrayList<>();
    List<PdfWords.Placed> added = new ArrayList<>();
    List<PdfWords.Placed> removed = unmatched(before, after, added);
    removed.forEach(word -> pieces.add(new Piece(word, false)));
    added.forEach(word -> pieces.add(new Piece(word, true)));
    pieces.removeIf(piece -> !seen.test(piece.word().area()));
    List<Mark> marks = new ArrayList<>();
    for (List<Piece> group : groups(pieces)) {
      marks.add(mark(pageIndex, group));
    }
    return marks;
  }

  /** Words of the first that the second lacks; those that the first lacks are added to a list. */
  private static List<PdfWords.Placed> unmatched(
      List<PdfWords.Placed> before, List<PdfWords.Placed> after, List<PdfWords.Placed> added) {
    Map<String, List<PdfWords.Placed>> open = new HashMap<>();
    for (PdfWords.Placed word : before) {
      open.computeIfAbsent(word.text(), text -> new ArrayList<>()).add(word);
    }
    for (PdfWords.Placed word : after) {
      if (!take(open.getOrDefault(word.text(), List.of()), word.area())) {
        added.add(word);
      }
    }
    List<PdfWords.Placed> removed =
        new ArrayList<>(open.values().stream().flatMap(List::stream).toList());
    added.replaceAll(word -> withoutOld(word, removed));
    return removed;
  }

  /** What is new of a word that begins with one that was there; that one is taken from the list. */
  private static PdfWords.Placed withoutOld(PdfWords.Placed word, List<PdfWords.Placed> removed) {
    for (PdfWords.Placed old : removed) {
      Area area = old.area();
      Area whole = word.area();
      if (word.text().startsWith(old.text())
          && word.text().length() > old.text().length()
          && Math.abs(area.x() - whole.x()) < SAME_PLACE
          && whole.right() - area.right() > SAME_PLACE) {
        removed.remove(old);
        double left = area.right() + SAME_PLACE / 2;
        return new PdfWords.Placed(
            word.text().substring(old.text().length()),
            new Area(left, whole.y(), whole.right() - left, whole.height()));
      }
    }
    return word;
  }

  private static boolean take(List<PdfWords.Placed> words, Area place) {
    for (Iterator<PdfWords.Placed> each = words.iterator(); each.hasNext(); ) {
      Area area = each.next().area();
      if (Math.abs(area.x() - place.x()) < SAME_PLACE
          && Math.abs(area.y() - place.y()) < SAME_PLACE) {
        each.remove();
        return true;
      }
    }
    return false;
  }

  private static List<List<Piece>> groups(List<Piece> pieces) {
    if (pieces.size() > MOST) {
      return List.of(pieces);
    }
    List<List<Piece>> groups = new ArrayList<>();
    List<Piece> open = new ArrayList<>(pieces);
    while (!open.isEmpty()) {
      List<Piece> group = new ArrayList<>(List.of(open.remove(open.size() - 1)));
      for (int i = 0; i < group.size(); i++) {
        Area area = group.get(i).word().area();
        for (Iterator<Piece> each = open.iterator(); each.hasNext(); ) {
          Piece other = each.next();
          if (neighbours(area, other.word().area())) {
            group.add(other);
            each.remove();
          }
        }
      }
      groups.add(group);
    }
    groups.sort(Comparator.comparingDouble((List<Piece> group) -> -area(group).top()));
    return groups;
  }

  private static boolean neighbours(Area a, Area b) {
    double height = Math.min(a.height(), b.height());
    double overlap = Math.min(a.top(), b.top()) - Math.max(a.y(), b.y());
    double gap = Math.max(a.x(), b.x()) - Math.min(a.right(), b.right());
    return overlap > 0.4 * height && gap < 0.6 * Math.max(height, 1);
  }

  private static Area area(List<Piece> group) {
    return group.stream().map(piece -> piece.word().area()).reduce(Area::union).orElseThrow();
  }

  private static Mark mark(int pageIndex, List<Piece> group) {
    Optional<String> before = text(group, false);
    Optional<String> after = text(group, true);
    Mark.Change.Kind kind =
        before.isEmpty()
            ? Mark.Change.Kind.ADD
            : after.isEmpty() ? Mark.Change.Kind.REMOVE : Mark.Change.Kind.EDIT;
    return Mark.change(pageIndex, area(group), new Mark.Change(kind, before, after));
  }

  private static Optional<String> text(List<Piece> group, boolean after) {
    return group.stream()
        .filter(piece -> piece.after() == after)
        .map(Piece::word)
        .sorted(Comparator.comparingDouble(word -> word.area().x()))
        .map(PdfWords.Placed::text)
        .reduce((a, b) -> a + " " + b);
  }
}
