/**
 * What erasure needs from outside: the ledger's rows and a journal that backups do not roll back.
 */
@NullMarked
package io.dossier.core.erasure.port;

import org.jspecify.annotations.NullMarked;
