/** How the weights by which candidates are chosen are learned. */
@NullMarked
package io.dossier.core.extraction.learning;

import org.jspecify.annotations.NullMarked;
