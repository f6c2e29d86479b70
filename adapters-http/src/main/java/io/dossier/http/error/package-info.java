/** How a failure looks on the wire: one body, one table of status codes. */
@NullMarked
package io.dossier.http.error;

import org.jspecify.annotations.NullMarked;
