/**
 * Everything that reads documents with foreign code: the pool of reader processes, and what runs in
 * them.
 */
@NullMarked
package io.dossier.reader;

import org.jspecify.annotations.NullMarked;
