package io.dossier.core.extraction.layout;

import io.dossier.core.reading.PageBox;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Segments at one height, from left to right.
 *
 * @param page index from 0
 * @param index within the whole document, from 0
 */
public record Row(int page, int index, List<Segment> segments) {
  public Row {
    segments = List.copyOf(segments);
  }

  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  public PageBox box() {
    return segments.stream().map(Segment::box).reduce(PageBox::union).orElseThrow();
  }
}
