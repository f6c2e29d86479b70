package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.reader.pdf.PdfWords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a page's own content, annotations aside, looks otherwise than in the revision before: its
 * words with their places, and both drawings. Only what is seen counts as changed; what a person
 * hid under a picture before signing and brings to light later (the "hide" and "replace" attacks of
 * Mainka, Mladenov, Rohlmann, "Shadow Attacks", NDSS 2021) is seen then, whatever the text says.
 */
final class ContentChanges {
  /** What programs that put papers together print on each page: English, German, French, Malay. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—]?\\s*(?:page|p\\.|seite|s\\.|halaman|hal\\.?|muka surat)?\\s*\\d{1,4}"
              + "(?:\\s*(?:/|of|von|dari|sur|de)\\s*\\d{1,4})?\\s*[-–—]?");

  private ContentChanges() {}

  static List<Change> of(PagePair pages) throws IOException {
    RevisedPage after = pages.after();
    BufferedImage drawn = pages.before().drawnWithoutAnnotations();
    BufferedImage drawnNow = after.drawnWithoutAnnotations();
    VisibleDifference difference = VisibleDifference.between(after.frame(), drawn, drawnNow);
    List<PdfWords.Placed> old = pages.before().words();
    List<PdfWords.Placed> now = after.words();
    int pageAfter = after.index();
    String subject = after.name();
    if (difference.none()) {
      List<Mark> unseen = WordChanges.of(pageAfter, old, now, area -> true);
      return unseen.isEmpty()
          ? List.of()
          : List.of(new Change(Change.Kind.UNSEEN, subject, unseen));
    }
    List<Mark> text = WordChanges.of(pageAfter, old, now, difference::shows);
    List<Mark> look = elsewhere(pageAfter, difference, text, now);
    BlankPaper blank = new BlankPaper(pages.before().frame(), drawn, old);
    List<Change> changes = new ArrayList<>();
    add(changes, Change.Kind.TEXT, subject, text.stream().filter(mark -> !apart(mark, blank)));
    StampInk stamp = new StampInk(after.frame(), drawn, drawnNow);
    List<Mark> over = look.stream().filter(mark -> !apart(mark, blank)).toList();
    add(changes, Change.Kind.LOOK, subject, over.stream().filter(mark -> !stamped(mark, stamp)));
    add(changes, Change.Kind.STAMPED, subject, over.stream().filter(mark -> stamped(mark, stamp)));
    add(
        changes,
        Change.Kind.ADDED_APART,
        subject,
        Stream.concat(text.stream(), look.stream()).filter(mark -> apart(mark, blank)));
    return changes;
  }

  private static void add(
      List<Change> changes, Change.Kind kind, String subject, Stream<Mark> found) {
    List<Mark> marks = found.toList();
    if (!marks.isEmpty()) {
      changes.add(new Change(kind, subject, marks));
    }
  }

  private static boolean apart(Mark mark, BlankPaper blank) {
    boolean numbers = numbersPage(mark);
    return mark.change().filter(change -> change.before().isPresent()).isEmpty()
        && mark.areas().stream()
            .allMatch(area -> blank.at(area) || numbers && blank.wordlessEdge(area));
  }

  private static boolean numbersPage(Mark mark) {
    return mark.change()
        .flatMap(Mark.Change::after)
        .filter(text -> PAGE_NUMBER.matcher(text.strip()).matches())
        .isPresent();
  }

  private static boolean stamped(Mark mark, StampInk stamp) {
    return mark.areas().stream().allMatch(stamp::at);
  }

  private static List<Mark> elsewhere(
      int page, VisibleDifference difference, List<Mark> text, List<PdfWords.Placed> words) {
    List<Mark> marks = new ArrayList<>();
    for (Area region : difference.regions()) {
      if (text.stream().noneMatch(mark -> mark.areas().get(0).meets(region))) {
        Optional<String> there =
            words.stream()
                .filter(word -> word.area().meets(region))
                .map(PdfWords.Placed::text)
                .reduce((a, b) -> a + " " + b);
        marks.add(
            new Mark(
                page,
                List.of(region),
                there,
                Optional.of(
                    new Mark.Change(Mark.Change.Kind.EDIT, Optional.empty(), Optional.empty()))));
      }
    }
    return marks;
  }
}
