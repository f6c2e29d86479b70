/**
 * The journal of erasures: a file beside the keyring, outside of what a backup of the data holds.
 */
@NullMarked
package io.dossier.storage.journal;

import org.jspecify.annotations.NullMarked;
