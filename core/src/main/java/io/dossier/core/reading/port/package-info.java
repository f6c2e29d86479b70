/** What reading needs from outside: a reader that faces the untrusted bytes. */
@NullMarked
package io.dossier.core.reading.port;

import org.jspecify.annotations.NullMarked;
