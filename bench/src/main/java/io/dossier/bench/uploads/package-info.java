/** What uploads cost: many small ones, large ones one by one, many large ones at once. */
@NullMarked
package io.dossier.bench.uploads;

import org.jspecify.annotations.NullMarked;
