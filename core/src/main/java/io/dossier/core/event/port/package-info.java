/** Where events, endpoints and deliveries are kept, and what carries deliveries out. */
@NullMarked
package io.dossier.core.event.port;

import org.jspecify.annotations.NullMarked;
