package io.dossier.core.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that the reader saw of one document.
 *
 * @param kind what the bytes are
 * @param pages in order, indexes from 0 without a gap; at least one
 * @param engines name and version of each engine that took part, kept with every extraction
 * @param invoice what data embedded in the file say of the invoice that it is
 */
public record Reading(
    DocumentKind kind,
    List<ReadPage> pages,
    List<Notice> notices,
    Map<String, String> engines,
    Optional<EmbeddedInvoice> invoice) {
  public Reading {
    pages = List.copyOf(pages);
    notices = List.copyOf(notices);
    engines = Map.copyOf(engines);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a reading has pages");
    }
  }

  /** Without embedded data. */
  public Reading(
      DocumentKind kind, List<ReadPage> pages, List<Notice> notices, Map<String, String> engines) {
    this(kind, pages, notices, engines, Optional.empty());
  }

  /** The text of all pages, with a form feed between pages. */
  public String text() {
    return pages.stream().map(ReadPage::text).collect(Collectors.joining("\f"));
  }
}
