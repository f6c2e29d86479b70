/**
 * The threads that carry out deliveries: many at once, few for each receiver, so that one that is
 * slow or dead holds up no other.
 */
@NullMarked
package io.dossier.storage.dispatch;

import org.jspecify.annotations.NullMarked;
