/** Pictures of every accepted kind, decoded within limits, upright and in plain RGB. */
@NullMarked
package io.dossier.reader.picture;

import org.jspecify.annotations.NullMarked;
