/** Tries the judgement of quality on generated pages with one fault at a time. */
@NullMarked
package io.dossier.bench.quality;

import org.jspecify.annotations.NullMarked;
