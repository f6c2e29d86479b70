/** Running an installation: organizations opened and changed, keys made and revoked. */
@NullMarked
package io.dossier.core.administration;

import org.jspecify.annotations.NullMarked;
