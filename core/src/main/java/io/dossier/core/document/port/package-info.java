/** What documents need from outside: rows, a queue of readings, and the record of spent links. */
@NullMarked
package io.dossier.core.document.port;

import org.jspecify.annotations.NullMarked;
