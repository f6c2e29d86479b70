package io.dossier.core.extraction.type;

import io.dossier.core.extraction.layout.Layout;

/** Finds the fields of one type of document. Deterministic; safe for many threads. */
@FunctionalInterface
public interface TypeFields {
  FoundFields in(Layout layout);
}
