/** Documents of Indonesia's registers of families, births and marriages. */
@NullMarked
package io.dossier.bench.generator.civil;

import org.jspecify.annotations.NullMarked;
