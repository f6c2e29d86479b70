package io.dossier.reader.geometry;

/** A rectangle in a PDF's user space: points, origin at the lower left, before the page's turn. */
public record PdfRect(double left, double bottom, double right, double top) {}
