/** Trains the network that reads machine readable zones, on lines that it prints itself. */
@NullMarked
package io.dossier.bench.glyphs;

import org.jspecify.annotations.NullMarked;
