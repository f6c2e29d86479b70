/**
 * Finds a part of a picture that was copied to another place of the same picture: dense matching of
 * small discs, areas in which the matches move together, and a comparison of what was found down to
 * its noise.
 */
@NullMarked
package io.dossier.reader.examination.picture.copymove;

import org.jspecify.annotations.NullMarked;
