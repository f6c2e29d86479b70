/** Makes the files of {@code samples/}: invented people, invented shops, a fixed seed. */
@NullMarked
package io.dossier.bench.samples;

import org.jspecify.annotations.NullMarked;
