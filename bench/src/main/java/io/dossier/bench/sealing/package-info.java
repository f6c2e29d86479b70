/** How fast files are sealed and opened, beside the ciphers and digests of the same machine. */
@NullMarked
package io.dossier.bench.sealing;

import org.jspecify.annotations.NullMarked;
