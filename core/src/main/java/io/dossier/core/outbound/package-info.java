/**
 * Addresses outside that callers give and the server speaks to: what they may look like, and what
 * came of speaking to them. Whether one may be reached is decided behind the ports, in one place.
 */
@NullMarked
package io.dossier.core.outbound;

import org.jspecify.annotations.NullMarked;
