/**
 * Traces of JPEG compression: the steps that a file names, coefficients of its 8 by 8 blocks, what
 * an earlier compression left in them, and where a part of the picture lacks it.
 */
@NullMarked
package io.dossier.reader.examination.picture.jpeg;

import org.jspecify.annotations.NullMarked;
