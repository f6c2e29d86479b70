/** What may be asked of customers. */
@NullMarked
package io.dossier.core.customer.usecase;

import org.jspecify.annotations.NullMarked;
