/**
 * PDF through PDFBox: opened with any handler, inspected, its text with positions, its pages drawn.
 */
@NullMarked
package io.dossier.reader.pdf;

import org.jspecify.annotations.NullMarked;
