/** Closed lists that an authority has set, of which a form's field holds one entry. */
@NullMarked
package io.dossier.core.extraction.term;

import org.jspecify.annotations.NullMarked;
