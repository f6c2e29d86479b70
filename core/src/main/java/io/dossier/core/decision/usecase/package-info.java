/** What may be done with rules. */
@NullMarked
package io.dossier.core.decision.usecase;

import org.jspecify.annotations.NullMarked;
