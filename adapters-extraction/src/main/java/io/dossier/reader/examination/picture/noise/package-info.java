/** Traces in a picture's noise: a part that came from another picture has noise of its own. */
@NullMarked
package io.dossier.reader.examination.picture.noise;

import org.jspecify.annotations.NullMarked;
