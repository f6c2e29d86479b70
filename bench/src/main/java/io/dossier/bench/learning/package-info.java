/**
 * Measures what templates learn from corrected documents of layouts that are new to the product.
 */
@NullMarked
package io.dossier.bench.learning;

import org.jspecify.annotations.NullMarked;
