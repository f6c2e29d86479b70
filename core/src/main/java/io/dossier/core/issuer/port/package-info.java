/** What issuers need from outside: rows, and a reader of logos. */
@NullMarked
package io.dossier.core.issuer.port;

import org.jspecify.annotations.NullMarked;
