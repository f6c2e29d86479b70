package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Barcode;

/**
 * A code and its page.
 *
 * @param page index from 0
 */
public record PageCode(int page, Barcode code) {}
