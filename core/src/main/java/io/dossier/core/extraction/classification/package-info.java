/** Tells what type a document is. */
@NullMarked
package io.dossier.core.extraction.classification;

import org.jspecify.annotations.NullMarked;
