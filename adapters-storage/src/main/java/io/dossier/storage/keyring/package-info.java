/**
 * The keys that wrap data keys, kept in a directory of their own under a root key, so that rows and
 * sealed files alone open nothing. The forms are told byte by byte in docs/format.
 */
@NullMarked
package io.dossier.storage.keyring;

import org.jspecify.annotations.NullMarked;
