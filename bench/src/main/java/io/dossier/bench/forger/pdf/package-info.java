/**
 * What is needed to change a PDF: what is printed on its pages and where, values and what they are
 * changed to, a page's operators, letters of a font, ways of saving.
 */
@NullMarked
package io.dossier.bench.forger.pdf;

import org.jspecify.annotations.NullMarked;
