/** Makes the reader's model of which letter follows which. */
@NullMarked
package io.dossier.bench.letters;

import org.jspecify.annotations.NullMarked;
