/** What speaks to addresses outside. */
@NullMarked
package io.dossier.core.outbound.port;

import org.jspecify.annotations.NullMarked;
