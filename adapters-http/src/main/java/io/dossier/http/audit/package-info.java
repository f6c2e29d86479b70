/** The audit on the wire. */
@NullMarked
package io.dossier.http.audit;

import org.jspecify.annotations.NullMarked;
