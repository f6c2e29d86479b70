/**
 * The second reading of machine readable zones: their lines are laid flat at a known pitch and read
 * glyph by glyph, since a zone's characters stand in equal cells whose number is known (ICAO Doc
 * 9303 parts 3 to 6).
 */
@NullMarked
package io.dossier.reader.mrz;

import org.jspecify.annotations.NullMarked;
