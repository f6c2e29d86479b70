package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.reader.pdf.PdfWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which words of a page's content came to lie under its annotations so that they are not seen, or
 * came to light. Evil annotation and sneaky signature attacks (Rohlmann, Mladenov, Mainka, Schwenk,
 * "Breaking the Specification: PDF Certification", IEEE S&amp;P 2021) lay other content over text.
 */
final class Coverage {
  private static final int MOST_WORDS = 400;

  private final PagePair pages;
  private final Effort effort;

  Coverage(PagePair pages, Effort effort) {
    this.pages = pages;
    this.effort = effort;
  }

  /** Words within some areas that are covered in the second revision and were not in the first. */
  List<Mark> covered(List<Area> areas) throws IOException {
    return marks(
        change(areas, pages.before(), pages.after()),
        word -> new Mark.Change(Mark.Change.Kind.REMOVE, Optional.of(word), Optional.empty()));
  }

  /** Words within some areas that were covered in the first revision and are not in the second. */
  List<Mark> uncovered(List<Area> areas) throws IOException {
    return marks(
        change(areas, pages.after(), pages.before()),
        word -> new Mark.Change(Mark.Change.Kind.ADD, Optional.empty(), Optional.of(word)));
  }

  private interface Telling {
    Mark.Change of(String word);
  }

  private List<Mark> marks(List<PdfWords.Placed> words, Telling telling) {
    return words.stream()
        .map(word -> Mark.change(pages.after().index(), word.area(), telling.of(word.text())))
        .toList();
  }

  /** Words covered in one revision that are seen in the other. Draws as little as it can. */
  private List<PdfWords.Placed> change(List<Area> areas, RevisedPage open, RevisedPage closed)
      throws IOException {
    if (areas.isEmpty()) {
      return List.of();
    }
    List<PdfWords.Placed> under = new ArrayList<>();
    for (PdfWords.Placed word : closed.words()) {
      if (under.size() < MOST_WORDS && areas.stream().anyMatch(area -> area.meets(word.area()))) {
        under.add(word);
      }
    }
    keep(under, true, closed);
    keep(under, false, open);
    return under;
  }

  private void keep(List<PdfWords.Placed> words, boolean covered, RevisedPage page)
      throws IOException {
    if (words.isEmpty()) {
      return;
    }
    if (!effort.spend()) {
      words.clear();
      return;
    }
    PageInk ink = new PageInk(page);
    words.removeIf(word -> ink.isCovered(word.area()) != covered);
  }
}
