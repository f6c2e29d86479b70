/** Who did what to which thing, when and from where: append-only, without personal data. */
@NullMarked
package io.dossier.core.audit;

import org.jspecify.annotations.NullMarked;
