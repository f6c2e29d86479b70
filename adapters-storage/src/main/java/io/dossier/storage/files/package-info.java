/**
 * Files in local directories, written so that they are there wholly or not at all after a power
 * cut. Sealed files live here where no object store is configured.
 */
@NullMarked
package io.dossier.storage.files;

import org.jspecify.annotations.NullMarked;
