/** Measures how well cross-checks tell same, similar and different values on labelled pairs. */
@NullMarked
package io.dossier.bench.crosscheck;

import org.jspecify.annotations.NullMarked;
