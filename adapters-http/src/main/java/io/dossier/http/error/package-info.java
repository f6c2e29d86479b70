/** How a failure looks on the wire: one body for each API, one table of status codes. */
@NullMarked
package io.dossier.http.error;

import org.jspecify.annotations.NullMarked;
