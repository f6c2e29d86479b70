/** What may be asked of endpoints and deliveries, and how an attempt is made. */
@NullMarked
package io.dossier.core.event.usecase;

import org.jspecify.annotations.NullMarked;
