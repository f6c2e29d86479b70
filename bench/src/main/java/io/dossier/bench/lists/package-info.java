/**
 * How long the list of documents takes, over few and many rows of the embedded database. Goes
 * through the adapter that the server uses, with really sealed rows.
 */
@NullMarked
package io.dossier.bench.lists;

import org.jspecify.annotations.NullMarked;
