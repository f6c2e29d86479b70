package io.dossier.core.extraction.type;

import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.layout.Layout;

/** Finds the fields of one type of document. Deterministic; safe for many threads. */
@FunctionalInterface
public interface TypeFields {
  /**
   * @param guard carries out the steps, one for each field
   */
  FoundFields in(Layout layout, FaultGuard guard);
}
