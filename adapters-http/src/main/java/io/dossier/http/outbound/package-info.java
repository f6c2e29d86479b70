/**
 * The one way by which the server reaches addresses that callers give: files to fetch, callbacks,
 * webhooks, queues. Names are resolved once, every address a name has is judged, and the connection
 * goes to a judged address and no other.
 */
@NullMarked
package io.dossier.http.outbound;

import org.jspecify.annotations.NullMarked;
