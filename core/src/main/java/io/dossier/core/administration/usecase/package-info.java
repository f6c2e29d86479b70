/** What may be asked of the administration. */
@NullMarked
package io.dossier.core.administration.usecase;

import org.jspecify.annotations.NullMarked;
