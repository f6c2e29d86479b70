package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.PdfWords;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** One page in two revisions. */
record PagePair(RevisedPage before, RevisedPage after) {
  /** Whether an annotation of it writes the same words in both. */
  boolean writesSame(NotePairs.Pair note) throws IOException {
    return words(before, note.before()).equals(words(after, note.after()));
  }

  /** Whether both look different in an area, annotations and all. */
  boolean differsIn(Area area) throws IOException {
    return VisibleDifference.between(after.frame(), before.drawn(), after.drawn()).shows(area);
  }

  private static List<String> words(RevisedPage page, Note note) throws IOException {
    return page
        .file()
        .words(page.index(), PDAnnotation.createAnnotation(note.dictionary()))
        .stream()
        .map(PdfWords.Placed::text)
        .toList();
  }
}
