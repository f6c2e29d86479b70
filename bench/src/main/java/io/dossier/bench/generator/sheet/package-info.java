/**
 * What stands on a generated page, in points from its upper left corner, and the two ways of
 * putting it out: as a PDF with a text layer and as a picture.
 */
@NullMarked
package io.dossier.bench.generator.sheet;

import org.jspecify.annotations.NullMarked;
