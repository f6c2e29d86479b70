package io.dossier.core.extraction.label;

import io.dossier.core.extraction.layout.Span;

/**
 * A label that was found.
 *
 * @param name which one, as its vocabulary calls it
 * @param span where it stands
 */
public record LabelHit(String name, Span span) {}
