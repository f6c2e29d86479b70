/** Passports and cards with a machine readable zone (ICAO Doc 9303). */
@NullMarked
package io.dossier.bench.generator.travel;

import org.jspecify.annotations.NullMarked;
