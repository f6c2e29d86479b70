/** Documents that say who somebody, or what some firm or vehicle, is. */
@NullMarked
package io.dossier.bench.generator.identity;

import org.jspecify.annotations.NullMarked;
