/** How fast events reach their receivers, and that none is lost. */
@NullMarked
package io.dossier.bench.events;

import org.jspecify.annotations.NullMarked;
