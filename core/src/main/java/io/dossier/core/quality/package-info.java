/**
 * Judges how well a file can be read, and whether it is a document at all: by what was read of it
 * and by what its pages' pictures measure. Pure; the measures come from an examination.
 */
@NullMarked
package io.dossier.core.quality;

import org.jspecify.annotations.NullMarked;
