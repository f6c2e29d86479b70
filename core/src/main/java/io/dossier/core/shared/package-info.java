/**
 * What every context speaks: failures, ids, secrets, transactions. It grows only by what all of
 * them need.
 */
@NullMarked
package io.dossier.core.shared;

import org.jspecify.annotations.NullMarked;
