/** What may be done with issuers. */
@NullMarked
package io.dossier.core.issuer.usecase;

import org.jspecify.annotations.NullMarked;
