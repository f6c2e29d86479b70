/** Machine readable zones of travel documents (ICAO Doc 9303, parts 3 to 6). */
@NullMarked
package io.dossier.core.extraction.mrz;

import org.jspecify.annotations.NullMarked;
