/**
 * What was seen on the pages of a document: words and lines with boxes, barcodes, and what the
 * bytes were like. Made by the reader process from untrusted bytes; everything after it is pure.
 */
@NullMarked
package io.dossier.core.reading;

import org.jspecify.annotations.NullMarked;
