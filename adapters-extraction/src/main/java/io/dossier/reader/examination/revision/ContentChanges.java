package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.PdfWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a page's own content, annotations aside, looks otherwise than in the revision before: its
 * words with their places, and both drawings. Only what is seen counts as changed; what a person
 * hid under a picture before signing and brings to light later (the "hide" and "replace" attacks of
 * Mainka, Mladenov, Rohlmann, "Shadow Attacks", NDSS 2021) is seen then, whatever the text says.
 */
final class ContentChanges {
  private static final double DPI = 72;
  private static final long MOST_PIXELS = 1_500_000;

  private ContentChanges() {}

  static List<Change> of(PdfFile before, int pageBefore, PdfFile after, int pageAfter)
      throws IOException {
    PdfFrame frame = after.frame(pageAfter);
    VisibleDifference difference =
        VisibleDifference.between(
            frame,
            before.drawBare(pageBefore, DPI, MOST_PIXELS),
            after.drawBare(pageAfter, DPI, MOST_PIXELS));
    List<PdfWords.Placed> old = before.words(pageBefore);
    List<PdfWords.Placed> now = after.words(pageAfter);
    String subject = "page " + (pageAfter + 1);
    if (difference.none()) {
      List<Mark> unseen = WordChanges.of(pageAfter, old, now, area -> true);
      return unseen.isEmpty()
          ? List.of()
          : List.of(new Change(Change.Kind.UNSEEN, subject, unseen));
    }
    List<Change> changes = new ArrayList<>();
    List<Mark> text = WordChanges.of(pageAfter, old, now, difference::shows);
    if (!text.isEmpty()) {
      changes.add(new Change(Change.Kind.TEXT, subject, text));
    }
    List<Mark> look = elsewhere(pageAfter, difference, text, now);
    if (!look.isEmpty()) {
      changes.add(new Change(Change.Kind.LOOK, subject, look));
    }
    return changes;
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

  /** All of a page that is seen. */
  static Area whole(PdfFile file, int page) {
    PdfRect crop = file.frame(page).crop();
    return Area.between(crop.left(), crop.bottom(), crop.right(), crop.top());
  }
}
