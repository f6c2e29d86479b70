/** A running server to measure: started as users start it, in a folder of its own. */
@NullMarked
package io.dossier.bench.server;

import org.jspecify.annotations.NullMarked;
