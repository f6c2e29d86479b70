package io.dossier.bench.training;

import io.dossier.bench.generator.Dice;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Part;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.PageRange;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Documents put into one file, page after page, as somebody does who sends all papers at once.
 *
 * @param parts as they truly are
 */
record JoinedFile(Reading reading, List<Part> parts) {
  /** So often all documents of a file are of one type: a month's invoices, two persons' cards. */
  private static final double ALIKE = 0.3;

  static JoinedFile of(List<Labelled> documents) {
    List<ReadPage> pages = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Labelled document : documents) {
      int first = pages.size();
      for (ReadPage page : document.reading().pages()) {
        pages.add(
            new ReadPage(
                pages.size(),
                page.width(),
                page.height(),
                page.turn(),
                page.lines(),
                page.barcodes()));
      }
      parts.add(
          new Part(document.type(), Confidence.CERTAIN, new PageRange(first, pages.size() - 1)));
    }
    return new JoinedFile(
        new Reading(DocumentKind.PDF, pages, List.of(), Map.of("joined", "1")), parts);
  }

  /** Files of two to four documents each, drawn from a seed; a document may be in several. */
  static List<JoinedFile> drawn(List<Labelled> documents, int files, long seed) {
    Dice dice = new Dice(seed);
    List<JoinedFile> drawn = new ArrayList<>();
    while (drawn.size() < files) {
      int count = dice.between(2, 4);
      List<Labelled> chosen = new ArrayList<>();
      Labelled first = dice.pick(documents);
      List<Labelled> others = dice.chance(ALIKE) ? ofType(documents, first.type()) : documents;
      chosen.add(first);
      while (chosen.size() < count) {
        chosen.add(dice.pick(others));
      }
      if (chosen.stream().distinct().count() == count) {
        drawn.add(of(chosen));
      }
    }
    return drawn;
  }

  private static List<Labelled> ofType(List<Labelled> documents, DocumentType type) {
    return documents.stream().filter(document -> document.type() == type).toList();
  }

  /** Whether a document begins at each page but the first. */
  List<Boolean> borders() {
    List<Boolean> borders = new ArrayList<>();
    for (int i = 1; i < reading.pages().size(); i++) {
      int page = i;
      borders.add(parts.stream().anyMatch(part -> part.pages().first() == page));
    }
    return borders;
  }
}
