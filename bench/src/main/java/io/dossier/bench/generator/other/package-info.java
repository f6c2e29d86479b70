/**
 * Documents that are of none of the types, some of which speak of them: what a classifier must
 * leave alone.
 */
@NullMarked
package io.dossier.bench.generator.other;

import org.jspecify.annotations.NullMarked;
