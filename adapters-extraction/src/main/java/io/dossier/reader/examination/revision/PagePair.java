package io.dossier.reader.examination.revision;

import io.dossier.reader.pdf.PdfFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** One page in two revisions, by its index in each. */
record PagePair(PdfFile before, int indexBefore, PdfFile after, int indexAfter) {
  PDPage pageBefore() {
    return before.document().getPage(indexBefore);
  }

  PDPage pageAfter() {
    return after.document().getPage(indexAfter);
  }

  /** As a person names it. */
  String name() {
    return "page " + (indexAfter + 1);
  }

  /** Whether an annotation of it writes the same words in both. */
  boolean writesSame(NotePairs.Pair note) throws IOException {
    return words(before, indexBefore, note.before()).equals(words(after, indexAfter, note.after()));
  }

  private static List<String> words(PdfFile file, int index, Note note) throws IOException {
    return file
        .words(
            index,
            PDAnnotation.createAnnotation(note.dictionary()))
        .stream()
        .map(word -> word.text())
        .collect(Collectors.toList());
  }
}
