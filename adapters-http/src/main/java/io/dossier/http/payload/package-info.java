/** Payloads that a client encrypted for this installation: JWE in its compact form (RFC 7516). */
@NullMarked
package io.dossier.http.payload;

import org.jspecify.annotations.NullMarked;
