package io.dossier.core.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages that follow each other.
 *
 * @param first index from 0
 * @param last likewise; belongs to them
 */
public record PageRange(int first, int last) {
  public PageRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "pages are numbered from 0, the last not before the first");
    }
  }

  public static PageRange all(Reading reading) {
    return new PageRange(0, reading.pages().size() - 1);
  }

  public int count() {
    return last - first + 1;
  }

  public boolean contains(int pageIndex) {
    return first <= pageIndex && pageIndex <= last;
  }

  /** These pages as a reading of their own, in which the first of them has index 0. */
  public Reading of(Reading reading) {
    if (equals(all(reading))) {
      return reading;
    }
    List<ReadPage> pages = new ArrayList<>();
    for (ReadPage page : reading.pages().subList(first, last + 1)) {
      pages.add(page.at(pages.size()));
    }
    return new Reading(
        reading.kind(), pages, reading.notices(), reading.engines(), reading.invoice());
  }
}
