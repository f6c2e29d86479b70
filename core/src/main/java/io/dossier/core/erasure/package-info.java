/** Erasing for good, with evidence: records, ledger, retention. */
@NullMarked
package io.dossier.core.erasure;

import org.jspecify.annotations.NullMarked;
