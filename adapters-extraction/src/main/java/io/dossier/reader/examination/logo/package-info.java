/**
 * Logos known again on pages: corners described in bits (ORB), matched, held to one place, size and
 * turn, and compared point by point.
 */
@NullMarked
package io.dossier.reader.examination.logo;

import org.jspecify.annotations.NullMarked;
