/**
 * The ciphers over content: sealed files and sealed records, by the format that docs/format tells
 * byte by byte. Which AES-GCM is used is settled here, once for the process.
 */
@NullMarked
package io.dossier.storage.sealing;

import org.jspecify.annotations.NullMarked;
