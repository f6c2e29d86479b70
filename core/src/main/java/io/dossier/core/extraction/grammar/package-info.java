/** The forms in which values are printed: dates, times, amounts, numbers of documents. */
@NullMarked
package io.dossier.core.extraction.grammar;

import org.jspecify.annotations.NullMarked;
