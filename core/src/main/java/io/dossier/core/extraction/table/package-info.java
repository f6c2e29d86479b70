/** Tables of a document: their headers, columns and rows. */
@NullMarked
package io.dossier.core.extraction.table;

import org.jspecify.annotations.NullMarked;
