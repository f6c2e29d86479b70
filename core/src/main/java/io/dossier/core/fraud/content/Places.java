package io.dossier.core.fraud.content;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Sheet;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Where the boxes of a reading lie in the axes of its pages.
 *
 * @param sheets of the pages; may be fewer than there are pages
 */
record Places(Reading reading, List<Sheet> sheets) {

  /** Empty where the page's axes are not known. */
  Optional<Mark> mark(Provenance.Place place, String text) {
    int page = place.pageIndex();
    if (page >= sheets.size() || page >= reading.pages().size()) {
      return Optional.empty();
    }
    Area area = sheets.get(page).area(place.box(), reading.pages().get(page).turn());
    return Optional.of(text.isEmpty() ? Mark.at(page, area) : Mark.text(page, area, text));
  }
}
