/** Trains the weights by which fields are chosen, on documents whose values are known. */
@NullMarked
package io.dossier.bench.training;

import org.jspecify.annotations.NullMarked;
