package io.dossier.bench.generator;

import io.dossier.bench.generator.sheet.Sheet;
import java.util.List;

/** A document's pages and what they show. */
public record Drawn(List<Sheet> pages, Truth truth) {
  public Drawn {
    pages = List.copyOf(pages);
  }

  public Drawn(Sheet page, Truth truth) {
    this(List.of(page), truth);
  }
}
