package io.dossier.reader.ocr.network.onednn;

/**
 * A way of running layers.
 *
 * @param inParts whether products are compiled for so many points, and others are made of parts:
 *     oneDNN's fast products are for a number of points that is known, but where there are units
 *     for products of matrices
 */
public record Way(Precision precision, boolean inParts) {}
