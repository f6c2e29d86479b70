/**
 * Telling the world outside what happened: events, the endpoints that want them, their deliveries.
 * What an event tells of is a context's own {@link io.dossier.core.event.Occurrence}.
 */
@NullMarked
package io.dossier.core.event;

import org.jspecify.annotations.NullMarked;
