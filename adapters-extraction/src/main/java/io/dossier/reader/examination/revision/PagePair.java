package io.dossier.reader.examination.revision;

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

  private static List<String> words(RevisedPage page, Note note) throws IOException {
    return page
        .file()
        .words(page.index(), PDAnnotation.createAnnotation(note.dictionary()))
        .stream()
        .map(PdfWords.Placed::text)
        .toList();
  }
}
