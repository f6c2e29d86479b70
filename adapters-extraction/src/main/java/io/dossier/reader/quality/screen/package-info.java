/** The lattice that a display leaves in a photograph of it. */
@NullMarked
package io.dossier.reader.quality.screen;

import org.jspecify.annotations.NullMarked;
