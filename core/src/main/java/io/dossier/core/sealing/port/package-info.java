/** What sealing needs from outside: keys, ciphers, and a place for opaque bytes. */
@NullMarked
package io.dossier.core.sealing.port;

import org.jspecify.annotations.NullMarked;
