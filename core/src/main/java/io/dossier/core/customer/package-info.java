/** The persons and companies that documents are about, as far as the caller names them. */
@NullMarked
package io.dossier.core.customer;

import org.jspecify.annotations.NullMarked;
