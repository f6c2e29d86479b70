/** Issuers and their logos on the wire. */
@NullMarked
package io.dossier.http.issuer;

import org.jspecify.annotations.NullMarked;
