/**
 * How a field's value is chosen: sources propose candidates with named features, weights kept as
 * data score them, and candidates of several fields are chosen together where arithmetic ties them.
 */
@NullMarked
package io.dossier.core.extraction.candidate;

import org.jspecify.annotations.NullMarked;
