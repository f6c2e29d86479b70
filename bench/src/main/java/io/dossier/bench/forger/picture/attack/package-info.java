/** Forgeries of pictures, a class for each way of doing it. */
@NullMarked
package io.dossier.bench.forger.picture.attack;

import org.jspecify.annotations.NullMarked;
