/** How long a start takes until the server says it can take work. */
@NullMarked
package io.dossier.bench.starts;

import org.jspecify.annotations.NullMarked;
