/** Traces of resampling: a part that was turned or made larger or smaller before it was placed. */
@NullMarked
package io.dossier.reader.examination.picture.resampling;

import org.jspecify.annotations.NullMarked;
