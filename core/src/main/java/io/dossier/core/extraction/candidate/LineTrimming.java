package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off what stands in a line behind a name or an address: a registration number, a telephone
 * number.
 *
 * @param ends labels with which something else begins
 */
public record LineTrimming(Set<String> ends) {
  /** Such as {@code (123456-A)}, behind a name. */
  private static final Pattern REGISTRATION =
      Pattern.compile(
          "\\s*[(\\[]\\s*(?:Co\\.?\\s*(?:No|Reg)\\W*)?[\\dSOBIl][\\dSOBIl -]{4,}.*$"
              + "|\\s+\\d{5,}-\\p{L}$");

  private static final Pattern EDGES = Pattern.compile("^[\\s:*#|=~_-]+|[\\s:*#|=~_(-]+$");

  public LineTrimming {
    ends = Set.copyOf(ends);
  }

  Optional<Span> trimmed(Segment segment, MarkedText text) {
    int to = segment.text().length();
    for (LabelHit hit : text.hits(segment)) {
      if (ends.contains(hit.name())) {
        to = Math.min(to, hit.span().from());
      }
    }
    Matcher registration = REGISTRATION.matcher(segment.text().substring(0, to));
    if (registration.find()) {
      to = registration.start();
    }
    int from = 0;
    Matcher edges = EDGES.matcher(segment.text().substring(0, to));
    while (edges.find()) {
      if (edges.start() == 0) {
        from = edges.end();
      } else {
        to = edges.start();
      }
    }
    return to > from ? Optional.of(segment.span(from, to)) : Optional.empty();
  }
}
