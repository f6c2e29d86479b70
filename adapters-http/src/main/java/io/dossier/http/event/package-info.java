/** Endpoints and deliveries over HTTP, and what is sent of events. */
@NullMarked
package io.dossier.http.event;

import org.jspecify.annotations.NullMarked;
