/** Traces of a screen in a photograph: the lattice of its points against the camera's. */
@NullMarked
package io.dossier.reader.examination.picture.screen;

import org.jspecify.annotations.NullMarked;
